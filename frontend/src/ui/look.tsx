/** Dresses everything inside it in the product's look; styles come from files, never from script. */
import './styles.css';

import { MantineContext, MantineThemeProvider } from '@mantine/core';
import type { ContextType, ReactNode } from 'react';

import { theme } from './theme';

const nothing = () => undefined;
const root = () => document.documentElement;

/**
 * What `MantineProvider` would say. It also writes variables, classes and colour schemes by script,
 * 3 kB that this page must not use (its look is in files, and `index.html` says "light").
 */
const look: ContextType<typeof MantineContext> = {
  colorScheme: 'light',
  setColorScheme: nothing,
  clearColorScheme: nothing,
  getRootElement: root,
  classNamesPrefix: 'mantine',
  cssVariablesSelector: ':root',
  withStaticClasses: true,
};

/** Wrap the whole app, or one component under test. */
export function Look({ children }: { readonly children: ReactNode }) {
  return (
    <MantineContext value={look}>
      <MantineThemeProvider theme={theme}>{children}</MantineThemeProvider>
    </MantineContext>
  );
}
