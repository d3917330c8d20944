/**
 * Every colour of the product, once. Status hues appear only in `status`, so colour always means
 * status; `palette.test.ts` holds each pair to WCAG 2.2 AA.
 */
export const palette = {
  paper: '#f8f6f2',
  card: '#ffffff',
  text: '#1b2033',
  muted: '#5a6075',
  heather: '#5b3a8c',
  heatherPale: '#f1ecf8',
  night: '#1e1b33',
  nightRaised: '#352c5e',
  nightText: '#d9d6e6',
  nightMuted: '#a9a4c0',
  focusOnNight: '#ffc845',
  line: '#e4e0d8',
  control: '#8a8598',
  ink: '#2d3a66',
  track: '#ebe6de',
  error: '#9b1c1c',
} as const;

/** Text, mark (icon) and ground of each status family. */
export const statusColours = {
  good: { text: '#14532d', mark: '#1f7a48', ground: '#e3f3e8' },
  warning: { text: '#713f00', mark: '#b25e00', ground: '#fdf0d8' },
  bad: { text: '#8f1d18', mark: '#b42318', ground: '#fce8e6' },
  settled: { text: '#1b4680', mark: '#1f5fb0', ground: '#e3eefa' },
  none: { text: '#474d61', mark: '#636880', ground: '#eeecf3' },
} as const;

/** The heather ramp Mantine's `primary` shades come from; shade 7 is the one that acts. */
export const heatherShades = [
  '#f6f2fb',
  '#ebe3f5',
  '#d6c8ea',
  '#bda6dd',
  '#a384ce',
  '#8a66bd',
  '#704ca4',
  '#5b3a8c',
  '#4b2f75',
  '#3a245b',
] as const;
