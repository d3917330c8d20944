import { describe, expect, it } from 'vitest';

import type { Forum } from '@/api/forums';
import type { CadenceStatus } from '@/api/generated/meetings';

import { answer, isWanting } from './words';

function aForum(...statuses: readonly CadenceStatus[]): Forum {
  return { rhythm: statuses.map((status) => ({ status })) } as unknown as Forum;
}

describe('what the forums come to', () => {
  it('counts a forum once, by the worst that is true of it', () => {
    const forums = [aForum('met', 'breached'), aForum('behind'), aForum('on-pace'), aForum('met')];

    expect(answer(forums)).toBe(
      'One forum missed what was due, one forum is behind; two others keep to their rhythm.',
    );
  });

  it('says so when all keep to it', () => {
    expect(answer([aForum('on-pace'), aForum('not-due')])).toBe('Two forums keep to their rhythm.');
  });

  it('only counts for somebody who sees no rhythm', () => {
    expect(answer([aForum(), aForum()])).toBe('Two forums meet in the trust.');
  });

  it('wants somebody where something is missed or behind', () => {
    expect([aForum('behind'), aForum('met'), aForum()].map((one) => isWanting(one))).toEqual([
      true,
      false,
      false,
    ]);
  });
});
