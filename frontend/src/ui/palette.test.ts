import { expect, test } from 'vitest';

import { palette, statusColours } from './palette';

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const TEXT_PAIRS = [
  [palette.text, palette.paper],
  [palette.muted, palette.paper],
  [palette.heather, palette.paper],
  [palette.heather, palette.heatherPale],
  [palette.card, palette.heather],
  [palette.nightText, palette.night],
  [palette.nightMuted, palette.night],
  [palette.card, palette.nightRaised],
  [palette.error, palette.paper],
  ...Object.values(statusColours).map(({ text, ground }) => [text, ground] as const),
] as const;

const MARK_PAIRS = [
  [palette.control, palette.card],
  [palette.control, palette.paper],
  [palette.focusOnNight, palette.night],
  [palette.ink, palette.track],
  // What charts are drawn with.
  [palette.ink, palette.card],
  [palette.heather, palette.card],
  [palette.muted, palette.card],
  ...Object.values(statusColours).map(({ mark, ground }) => [mark, ground] as const),
] as const;

test.each(TEXT_PAIRS)('text %s on %s reaches 4.5:1', (text, ground) => {
  expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
});

test.each(MARK_PAIRS)('a mark %s on %s reaches 3:1', (mark, ground) => {
  expect(contrast(mark, ground)).toBeGreaterThanOrEqual(3);
});

test('the known ratio of black on white is what the arithmetic gives', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
});
