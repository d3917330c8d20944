/** Dresses everything inside it in the product's look; styles come from files, never from script. */
import './styles.css';

import { MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';

import { theme } from './theme';

/** Wrap the whole app, or one component under test. */
export function Look({ children }: { readonly children: ReactNode }) {
  return (
    <MantineProvider
      theme={theme}
      forceColorScheme="light"
      withCssVariables={false}
      withGlobalClasses={false}
    >
      {children}
    </MantineProvider>
  );
}
