/**
 * One EventSource for all tabs of the browser: the tab that holds the lock listens and passes on
 * what it hears. Six open streams would block HTTP/1.1 for everything else.
 */
import { readMessage, type LiveMessage } from './message';

const NAME = 'live';
const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 30_000;

/** `gap` means messages may have been missed: everything shown should be asked for again. */
export type Heard = LiveMessage | 'gap';

type FeedOptions = {
  readonly hear: (heard: Heard) => void;
  /** Asked before opening again, because a 401 closes an EventSource for good. */
  readonly stillSignedIn: () => Promise<boolean>;
};

/** Starts listening, and returns how to stop. */
export function followLive({ hear, stillSignedIn }: FeedOptions): () => void {
  const stop = new AbortController();
  const channel = new BroadcastChannel(NAME);
  channel.addEventListener('message', ({ data }: MessageEvent<Heard>) => {
    hear(data);
  });
  const tellAll = (heard: Heard) => {
    if (stop.signal.aborted) return;
    hear(heard);
    channel.postMessage(heard);
  };
  const lead = async () => {
    for (
      let wait = FIRST_WAIT_MS;
      !stop.signal.aborted;
      wait = Math.min(2 * wait, LONGEST_WAIT_MS)
    ) {
      const opened = await listenUntilClosed(tellAll, stop.signal);
      if (opened) wait = FIRST_WAIT_MS;
      await pause(wait * (0.75 + Math.random() / 2), stop.signal);
      if (!(await stillSignedIn().catch(() => true))) return;
    }
  };
  navigator.locks.request(NAME, { signal: stop.signal }, lead).catch((error: unknown) => {
    if (!stop.signal.aborted) throw error;
  });
  return () => {
    stop.abort();
    channel.close();
  };
}

/** Resolves when the stream is closed for good, with whether it had ever opened. */
function listenUntilClosed(tell: (heard: Heard) => void, signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    const source = new EventSource('/api/live');
    let opened = false;
    const end = () => {
      source.close();
      resolve(opened);
    };
    source.addEventListener('open', () => {
      opened = true;
      tell('gap');
    });
    source.addEventListener('message', ({ data }: MessageEvent<string>) => {
      const message = readMessage(data);
      if (message) tell(message.kind === 'everything' ? 'gap' : message);
    });
    source.addEventListener('signed-out', end);
    source.addEventListener('error', () => {
      if (source.readyState === EventSource.CLOSED) end();
    });
    signal.addEventListener('abort', end, { once: true });
  });
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = window.setTimeout(resolve, ms);
    const stop = () => {
      window.clearTimeout(timer);
      resolve();
    };
    signal.addEventListener('abort', stop, { once: true });
  });
}
