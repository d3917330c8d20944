import { HttpResponse, http } from 'msw';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { server } from '../../test/server';

import { change, read } from './client';
import { rememberCsrf } from './csrf';
import { Problem, Unreachable, isChangedMeanwhile, isSignedOut } from './problem';

const MILESTONE = '/api/planning/milestones/m1';

let sent: Request[] = [];

beforeEach(() => {
  sent = [];
  rememberCsrf('proof');
});

afterEach(() => {
  rememberCsrf(null);
});

function answer(status: number, body: Record<string, unknown> | null) {
  server.use(
    http.all(`*${MILESTONE}`, ({ request }) => {
      sent.push(request.clone());
      return body === null
        ? new HttpResponse(null, { status })
        : HttpResponse.json(body, { status });
    }),
  );
}

test('a change carries the proof that it is ours, the version it was made from, and a key', async () => {
  answer(200, { version: 4 });
  await change(MILESTONE, { method: 'POST', body: { rating: 'at-risk' }, version: 3 });
  const [request] = sent;
  expect(request?.headers.get('X-CSRF-Token')).toBe('proof');
  expect(request?.headers.get('If-Match')).toBe('"3"');
  expect(request?.headers.get('Idempotency-Key')).toMatch(/^[0-9a-f-]{36}$/);
  expect(await request?.json()).toEqual({ rating: 'at-risk' });
});

test('a retry may carry the key of its first try', async () => {
  answer(204, null);
  await change(MILESTONE, { method: 'POST', idempotencyKey: 'one-intention' });
  expect(sent[0]?.headers.get('Idempotency-Key')).toBe('one-intention');
});

test('a read carries neither proof nor key', async () => {
  answer(200, { title: 'Tutor contact' });
  expect(await read(MILESTONE)).toEqual({ title: 'Tutor contact' });
  expect(sent[0]?.headers.has('X-CSRF-Token')).toBe(false);
  expect(sent[0]?.headers.has('Idempotency-Key')).toBe(false);
});

test('a refusal is thrown with its code, its words and what is wrong with each field', async () => {
  answer(422, {
    status: 422,
    code: 'invalid',
    detail: 'some fields need another look',
    errors: [{ field: 'evidence', message: 'Say what shows it' }, 'If-Match'],
  });
  const refusal: unknown = await change(MILESTONE, { method: 'PUT', body: {} }).catch(
    (e: unknown) => e,
  );
  expect(refusal).toBeInstanceOf(Problem);
  expect(refusal).toMatchObject({
    status: 422,
    code: 'invalid',
    message: 'some fields need another look',
    fields: { evidence: 'Say what shows it', 'If-Match': 'This needs another look' },
  });
});

test('a lost race says who changed what', async () => {
  const changes = [{ part: 'Rating', by: 'Tom Hallam', at: '2026-11-23T09:40:00Z' }];
  answer(409, { code: 'changed-meanwhile', detail: 'somebody saved first', changes });
  const refusal: unknown = await change(MILESTONE, { method: 'PUT', version: 3 }).catch(
    (e: unknown) => e,
  );
  expect(isChangedMeanwhile(refusal)).toBe(true);
  expect(refusal).toMatchObject({ changes });
});

test('an answer that is no problem document is still a refusal', async () => {
  answer(502, null);
  await expect(read(MILESTONE)).rejects.toMatchObject({ status: 502, code: 'http-502' });
});

test('nobody signed in is told apart from other refusals', async () => {
  answer(401, { code: 'not-signed-in', detail: 'nobody is signed in' });
  const refusal: unknown = await read(MILESTONE).catch((e: unknown) => e);
  expect(isSignedOut(refusal)).toBe(true);
  expect(isChangedMeanwhile(refusal)).toBe(false);
});

test('no answer at all is Unreachable, not a refusal', async () => {
  server.use(http.get(`*${MILESTONE}`, () => HttpResponse.error()));
  await expect(read(MILESTONE)).rejects.toBeInstanceOf(Unreachable);
});
