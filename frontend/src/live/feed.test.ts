import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { followLive, type Heard } from './feed';

/** The browser's own stream, as far as the feed can tell; the tests are its server. */
class Stream extends EventTarget {
  static readonly CLOSED = 2;
  static opened: Stream[] = [];
  readyState = 0;

  constructor(readonly url: string) {
    super();
    Stream.opened.push(this);
  }

  close(): void {
    this.readyState = Stream.CLOSED;
  }

  says(data: string): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }

  isRefused(): void {
    this.readyState = Stream.CLOSED;
    this.dispatchEvent(new Event('error'));
  }
}

/** One queue for the one lock, as the browser keeps it across tabs. */
function locks() {
  let last: Promise<unknown> = Promise.resolve();
  return {
    request: (_name: string, { signal }: { signal: AbortSignal }, work: () => Promise<void>) => {
      last = last.then(() => (signal.aborted ? undefined : work()));
      return last;
    },
  };
}

const RATED = { kind: 'planning.milestone-rated', id: 'm1', school_id: 'stavermarsh' };
const stops: (() => void)[] = [];

function aTab(stillSignedIn: () => Promise<boolean> = () => Promise.resolve(true)) {
  const heard: Heard[] = [];
  const stop = followLive({ hear: (one) => heard.push(one), stillSignedIn });
  stops.push(stop);
  return { heard, stop };
}

async function stream(number: number): Promise<Stream> {
  return vi.waitFor(
    () => {
      const found = Stream.opened[number];
      if (!found) throw new Error(`no stream ${String(number)} yet`);
      return found;
    },
    { timeout: 3_000 },
  );
}

beforeEach(() => {
  Stream.opened = [];
  vi.stubGlobal('EventSource', Stream);
  vi.stubGlobal('navigator', { locks: locks() });
});

afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

test('two tabs share one stream and hear the same', async () => {
  const [first, second] = [aTab(), aTab()];
  (await stream(0)).says(JSON.stringify({ ...RATED, sequence: 7 }));
  await vi.waitFor(() => {
    expect(second.heard).toEqual([RATED]);
  });
  expect(first.heard).toEqual([RATED]);
  expect(Stream.opened).toHaveLength(1);
});

test('when the listening tab closes another takes over', async () => {
  const [first, second] = [aTab(), aTab()];
  await stream(0);
  first.stop();
  (await stream(1)).says(JSON.stringify({ ...RATED, sequence: 8 }));
  expect(second.heard).toEqual([RATED]);
});

test('a refused stream is opened again after the session was looked at', async () => {
  const stillSignedIn = vi.fn(() => Promise.resolve(true));
  const { heard } = aTab(stillSignedIn);
  (await stream(0)).isRefused();
  const again = await stream(1);
  again.dispatchEvent(new Event('open'));
  expect(stillSignedIn).toHaveBeenCalledTimes(1);
  expect(heard).toEqual(['gap']);
});

test('after the session has ended nothing is opened again', async () => {
  const asked = vi.fn(() => Promise.resolve(false));
  aTab(asked);
  const only = await stream(0);
  only.dispatchEvent(new Event('signed-out'));
  await vi.waitFor(
    () => {
      expect(asked).toHaveBeenCalledTimes(1);
    },
    { timeout: 3_000 },
  );
  expect(only.readyState).toBe(Stream.CLOSED);
  expect(Stream.opened).toHaveLength(1);
});

test('a gap the gateway knows of is told, and what cannot be read is not', async () => {
  const { heard } = aTab();
  const only = await stream(0);
  only.says('not json');
  only.says(JSON.stringify({ kind: 7 }));
  only.says(JSON.stringify({ kind: 'everything', id: '', school_id: null, sequence: 0 }));
  expect(heard).toEqual(['gap']);
});
