import { expect, test } from 'vitest';

import { asCsv } from './csv';
import { aRow, compared, withMeasured } from './example-grid';
import { ASSUMED } from './standing';

const BEFORE = { ...ASSUMED, publicationIsPast: false };

function lines(text: string): string[] {
  return text.replace('\ufeff', '').trimEnd().split('\r\n');
}

test('each school is a line with its numbers', () => {
  const [headings, line] = lines(asCsv([aRow('Ashlode', { percent: 89, overdue: 1 })], BEFORE));
  expect(headings?.split(',').slice(0, 4)).toEqual(['School', 'Plan', 'Standing', 'On track %']);
  expect(line).toBe('Ashlode School,Published,On track,89,8,4,1,12,0,0,2026-11-20,,,,,,,,');
});

test('what a person may not see is empty, not nought', () => {
  const [, line] = lines(asCsv([compared(aRow('Ashlode', { percent: 89 }))], BEFORE));
  expect(line).toBe('Ashlode School,Published,On track,89,,,,,,,2026-11-20,,,,,,,,');
});

test('a name cannot run as a formula nor break its cell', () => {
  const evil = { ...aRow('Ashlode'), name: '=HYPERLINK("x"), School' };
  const [, line] = lines(asCsv([evil], BEFORE));
  expect(line?.startsWith(`"'=HYPERLINK(""x""), School",`)).toBe(true);
});

test('signals and the tier are told in words', () => {
  const [, line] = lines(asCsv([withMeasured(aRow('Ashlode', { percent: 89 }), 2)], BEFORE));
  expect(line?.endsWith(',2,"Persistent absence 27.4%, level 25%",Intensive,2026-11-09')).toBe(
    true,
  );
});
