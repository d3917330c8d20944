/** A refusal as the services give it (application/problem+json), and how a page speaks of it. */

/** One thing somebody else changed since the page read the record. */
export type Change = {
  readonly part: string;
  readonly by: string;
  /** ISO 8601. */
  readonly at: string;
};

type ProblemBody = {
  readonly status: number;
  /** The kebab-case name of the refusal: `reason-required`, `changed-meanwhile`. */
  readonly code: string;
  /** What happened, to what, in the school's words. */
  readonly detail: string;
  /** What is wrong with each field sent, by its name. */
  readonly fields: Readonly<Record<string, string>>;
  /** What others changed meanwhile, when the code is `changed-meanwhile`. */
  readonly changes: readonly Change[];
  /** The record's version now, when the code is `changed-meanwhile`. */
  readonly currentVersion?: number | null;
  /** Everything else the refusal said, by its name. */
  readonly more?: Readonly<Record<string, unknown>>;
  /** The trace that operations can look up. */
  readonly reference: string | null;
};

/** Thrown for every answer that is not a success. */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly changes: readonly Change[];
  readonly currentVersion: number | null;
  readonly more: Readonly<Record<string, unknown>>;
  readonly reference: string | null;

  constructor(body: ProblemBody) {
    super(body.detail);
    this.name = 'Problem';
    this.status = body.status;
    this.code = body.code;
    this.fields = body.fields;
    this.changes = body.changes;
    this.currentVersion = body.currentVersion ?? null;
    this.more = body.more ?? {};
    this.reference = body.reference;
  }
}

/** The network gave no answer at all: what was sent may or may not have arrived. */
export class Unreachable extends Error {
  constructor(cause: unknown) {
    super('The connection was lost.', { cause });
    this.name = 'Unreachable';
  }
}

/** Somebody saved the record after this page read it. */
export function isChangedMeanwhile(error: unknown): error is Problem {
  return error instanceof Problem && error.code === 'changed-meanwhile';
}

/** The session has ended or was never there. */
export function isSignedOut(error: unknown): error is Problem {
  return error instanceof Problem && error.status === 401;
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

/** The chassis names each field it could not accept, with what is wrong with it. */
function fieldMessages(errors: unknown): Record<string, string> {
  if (!Array.isArray(errors)) return {};
  const pairs = errors.map((error): [string, string] => {
    if (typeof error === 'string') return [error, 'This needs another look'];
    const { field, message } = asRecord(error);
    return [text(field) ?? '', text(message) ?? 'This needs another look'];
  });
  return Object.fromEntries(pairs.filter(([field]) => field !== ''));
}

function changesOf(changes: unknown): readonly Change[] {
  if (!Array.isArray(changes)) return [];
  return changes.map(asRecord).flatMap(({ part, by, at }) => {
    const [what, who, when] = [text(part), text(by), text(at)];
    return what && who && when ? [{ part: what, by: who, at: when }] : [];
  });
}

/** Reads a refusal, whatever sent it: a service, the gateway or a proxy in between. */
export async function readProblem(response: Response): Promise<Problem> {
  const body = asRecord(await response.json().catch(() => null));
  return new Problem({
    status: response.status,
    code: text(body['code']) ?? `http-${String(response.status)}`,
    detail: text(body['detail']) ?? text(body['title']) ?? 'The service could not do that.',
    fields: fieldMessages(body['errors']),
    changes: changesOf(body['changes']),
    currentVersion: typeof body['current_version'] === 'number' ? body['current_version'] : null,
    more: body,
    reference: text(body['trace_id']) ?? response.headers.get('X-Trace-Id'),
  });
}

type Explanation = {
  readonly title: string;
  readonly detail: string;
  readonly reference: string | null;
};

/** A title and a sentence for any error, about `what` ("the plan"). */
export function explain(error: unknown, what: string): Explanation {
  if (error instanceof Unreachable) {
    const detail = 'Check your connection. Anything you typed is kept on this device.';
    return { title: `We cannot reach ${what}`, detail, reference: null };
  }
  if (!(error instanceof Problem)) {
    const detail = 'Something on this page went wrong. Reloading it usually helps.';
    return { title: `We could not show ${what}`, detail, reference: null };
  }
  const { reference, status, message } = error;
  if (status === 403 || status === 404) {
    const detail = 'It may have moved, or your role may not include it.';
    return { title: `We could not find ${what}`, detail, reference: null };
  }
  if (status >= 500) {
    const detail = 'The service did not answer as it should. Please try again in a moment.';
    return { title: `We could not load ${what}`, detail, reference };
  }
  return { title: `We could not load ${what}`, detail: message, reference };
}
