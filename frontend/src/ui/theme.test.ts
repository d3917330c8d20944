import {
  DEFAULT_THEME,
  convertCssVariables,
  defaultCssVariablesResolver,
  mergeMantineTheme,
} from '@mantine/core';
import { expect, test } from 'vitest';

import { palette, statusColours } from './palette';
import { cssVariables, theme } from './theme';

function kebab(name: string): string {
  return name.replaceAll(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
}

function ownVariables(): string {
  const colours = Object.entries(palette).map(([name, value]) => `--${kebab(name)}: ${value};`);
  const statuses = Object.entries(statusColours).flatMap(([name, parts]) =>
    Object.entries(parts).map(([part, value]) => `--status-${name}-${part}: ${value};`),
  );
  return `:root {\n  ${[...colours, ...statuses].join('\n  ')}\n}`;
}

function mantineVariables(): string {
  const merged = mergeMantineTheme(DEFAULT_THEME, theme);
  const standard = defaultCssVariablesResolver(merged);
  const ours = cssVariables(merged);
  return convertCssVariables({
    variables: { ...standard.variables, ...ours.variables },
    light: { ...standard.light, ...ours.light },
    dark: {},
  });
}

test('the committed stylesheet holds exactly what the theme and the palette say', async () => {
  const sheet = `/* Written by theme.test.ts: npx vitest run src/ui/theme.test.ts -u */\n${ownVariables()}\n\n${mantineVariables().trim()}\n`;
  await expect(sheet).toMatchFileSnapshot('./theme-variables.css');
});
