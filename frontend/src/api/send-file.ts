/** Sending one long file as it is, with how far it has gone; `fetch` cannot tell. */
import { csrf } from './csrf';
import { Unreachable, readProblem } from './problem';

/** PUTs a CSV; rejects with a `Problem` for a refusal and `Unreachable` when no answer came. */
export function sendCsv<T>(
  path: string,
  file: Blob,
  onSent: (sent: number, of: number) => void,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('PUT', new URL(path, window.location.origin));
    request.setRequestHeader('Content-Type', 'text/csv');
    const token = csrf();
    if (token) request.setRequestHeader('X-CSRF-Token', token);
    request.upload.addEventListener('progress', ({ loaded, total }) => {
      onSent(loaded, total);
    });
    request.addEventListener('error', (cause) => {
      reject(new Unreachable(cause));
    });
    request.addEventListener('load', () => {
      const { status, responseText } = request;
      if (status < 300) {
        resolve(JSON.parse(responseText) as T);
        return;
      }
      const headers = { 'X-Trace-Id': request.getResponseHeader('X-Trace-Id') ?? '' };
      readProblem(new Response(responseText, { status, headers })).then(reject, reject);
    });
    request.send(file);
  });
}
