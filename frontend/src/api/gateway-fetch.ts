/** `fetch` as the gateway expects it, shared by our own client and the generated ones. */
import { csrf } from './csrf';
import { Unreachable, readProblem } from './problem';

const SAFE = new Set(['GET', 'HEAD']);

/**
 * Adds the CSRF header to every change and an idempotency key to every POST without one, uploads
 * apart: their answers are too large to be kept by key. Throws a `Problem` for a refusal and
 * `Unreachable` when no answer came.
 */
export async function gatewayFetch(
  input: RequestInfo | URL,
  init?: RequestInit,
): Promise<Response> {
  const request = new Request(input, { credentials: 'same-origin', ...init });
  const token = csrf();
  if (!SAFE.has(request.method) && token) request.headers.set('X-CSRF-Token', token);
  const upload = init?.body instanceof FormData;
  if (request.method === 'POST' && !upload && !request.headers.has('Idempotency-Key')) {
    request.headers.set('Idempotency-Key', crypto.randomUUID());
  }
  const response = await fetch(request).catch((cause: unknown) => {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw new Unreachable(cause);
  });
  if (!response.ok) throw await readProblem(response);
  return response;
}
