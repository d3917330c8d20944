/**
 * Mantine in the product's look. Its variables are written to `theme-variables.css` (see
 * `theme.test.ts`) and body scroll is never locked, so no style element is ever made at run time
 * and the page needs no exception from `style-src 'self'`.
 */
import { type CSSVariablesResolver, createTheme } from '@mantine/core';

import { heatherShades, palette } from './palette';

const SANS = "'Atkinson Hyperlegible Next', 'Sans While Loading', system-ui, sans-serif";
const SERIF = "'Source Serif 4', 'Serif While Loading', Georgia, serif";

export const theme = createTheme({
  primaryColor: 'heather',
  primaryShade: 7,
  colors: { heather: heatherShades },
  black: palette.text,
  fontFamily: SANS,
  headings: { fontFamily: SERIF, fontWeight: '600' },
  defaultRadius: 'md',
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true, // and `index.html`, where the styles look for it
  // Plain objects: `Modal.extend` would bring each component into the first page's code.
  components: {
    Modal: { defaultProps: { lockScroll: false } },
    Drawer: { defaultProps: { lockScroll: false } },
    InputWrapper: {
      defaultProps: { inputWrapperOrder: ['label', 'description', 'input', 'error'] },
    },
  },
});

/** Darker than Mantine ships: its placeholder, dimmed and error colours miss AA. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': palette.paper,
    '--mantine-color-text': palette.text,
    '--mantine-color-dimmed': palette.muted,
    '--mantine-color-placeholder': palette.muted,
    '--mantine-color-error': palette.error,
    '--mantine-color-default-border': palette.control,
    '--mantine-color-anchor': palette.heather,
    // Borders of inputs, radios and boxes; then skeletons and rules.
    '--mantine-color-gray-4': palette.control,
    '--mantine-color-gray-3': palette.line,
  },
  dark: {},
});
