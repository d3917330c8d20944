/** Asking the gateway by hand, for what no OpenAPI file describes yet. */
import { gatewayFetch } from './gateway-fetch';

type Change = {
  readonly method: 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly body?: unknown;
  /** The version the person was looking at: sent as If-Match, so a stale change is refused. */
  readonly version?: number;
  /** Give one per intention, and the same for each retry of it, so that it happens once. */
  readonly idempotencyKey?: string;
};

async function bodyOf<T>(response: Response): Promise<T> {
  return (response.status === 204 ? undefined : await response.json()) as T;
}

/** Read a path under /api. */
export async function read<T>(path: string, signal?: AbortSignal): Promise<T> {
  return bodyOf<T>(await gatewayFetch(url(path), signal ? { signal } : {}));
}

/** Read a file under /api, to be kept by whoever asked. */
export async function readFile(path: string): Promise<Blob> {
  return (await gatewayFetch(url(path))).blob();
}

/** Change something under /api. */
export async function change<T = undefined>(path: string, order: Change): Promise<T> {
  const headers = new Headers();
  if (order.version !== undefined) headers.set('If-Match', `"${String(order.version)}"`);
  if (order.idempotencyKey) headers.set('Idempotency-Key', order.idempotencyKey);
  const init: RequestInit = { method: order.method, headers };
  if (order.body !== undefined) {
    headers.set('Content-Type', 'application/json');
    init.body = JSON.stringify(order.body);
  }
  return bodyOf<T>(await gatewayFetch(url(path), init));
}

/** Send files under /api; the same files sent twice must mean the same, for no key goes with them. */
export async function upload<T>(path: string, form: FormData): Promise<T> {
  return bodyOf<T>(await gatewayFetch(url(path), { method: 'POST', body: form }));
}

/** Absolute, because `Request` outside a page knows no base. */
function url(path: string): URL {
  return new URL(path, window.location.origin);
}
