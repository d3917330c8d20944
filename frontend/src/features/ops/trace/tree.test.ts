import { expect, test } from 'vitest';

import type { SpanView } from '@/api/generated/gateway';

import { branches } from './tree';

function aSpan(id: string, parent: string | null): SpanView {
  return {
    id,
    parent_id: parent,
    service: 'planning',
    name: id,
    starts_after: 0,
    milliseconds: 1,
    failed: false,
    attributes: {},
  };
}

test('each piece of work stands under the one that caused it', () => {
  const spans = [aSpan('click', null), aSpan('save', 'click'), aSpan('read', 'send')];
  const shown = branches([...spans, aSpan('send', 'save'), aSpan('other', 'click')]);
  expect(shown.map(({ span, depth }) => [span.id, depth])).toEqual([
    ['click', 0],
    ['save', 1],
    ['send', 2],
    ['read', 3],
    ['other', 1],
  ]);
});

test('work whose cause was not kept is still shown', () => {
  expect(branches([aSpan('read', 'gone')]).map(({ depth }) => depth)).toEqual([0]);
});
