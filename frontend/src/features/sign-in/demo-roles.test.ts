import { describe, expect, it } from 'vitest';

import type { DemoPersonView } from '@/api/generated/gateway';

import { oneOfEachRole, soughtAmong } from './demo-roles';

const a = (name: string, role: DemoPersonView['role'], school: string | null = null) => ({
  id: name,
  name,
  role,
  role_title: role === 'ceo' ? 'Chief Executive' : 'Headteacher',
  school_name: school,
});

const PEOPLE = [
  a('Anjali Deshmukh', 'headteacher', 'Stavermarsh School'),
  a('Esther Owusu', 'headteacher', 'Dunsellow School'),
  a('Ruth Adeyemi', 'ceo'),
];

describe('the people to enter as', () => {
  it('shows one person a role, the Chief Executive first', () => {
    expect(oneOfEachRole(PEOPLE).map(({ person }) => person.name)).toEqual([
      'Ruth Adeyemi',
      'Anjali Deshmukh',
    ]);
  });

  it('finds others by words of their name, role or school, in any order', () => {
    expect(soughtAmong(PEOPLE, 'dunsellow HEAD').map(({ name }) => name)).toEqual(['Esther Owusu']);
    expect(soughtAmong(PEOPLE, 'nobody')).toEqual([]);
  });
});
