/** Every rule of the front end that a tool can hold. */
import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
// @ts-expect-error -- the plugin ships no types
import a11y from 'eslint-plugin-jsx-a11y';
import hooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

import { boundaries } from './lint/boundaries.js';
import { rawMantine } from './lint/raw-mantine.js';

const ownRules = { rules: { boundaries } };

/** @type {import('eslint').Linter.Config} */
// eslint-disable-next-line @typescript-eslint/no-unsafe-assignment, @typescript-eslint/no-unsafe-member-access -- untyped
const accessible = a11y.flatConfigs.strict;

export default defineConfig(
  { ignores: ['dist', 'src/api/generated', 'src/route-tree.gen.ts', 'coverage'] },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      globals: { ...globals.browser },
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      // Props and records are types everywhere; one way to write them.
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // TypeScript asks for ['name'] on index signatures (noPropertyAccessFromIndexSignature).
      '@typescript-eslint/dot-notation': 'off',
      // How the router redirects, and how react-query hands errors on.
      '@typescript-eslint/only-throw-error': 'error',
      'max-lines': ['error', { max: 250 }],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    extends: [accessible, hooks.configs.flat['recommended-latest']],
    plugins: { own: ownRules },
    settings: { 'jsx-a11y': { components: { Button: 'button' } } },
    rules: { 'own/boundaries': 'error' },
  },
  {
    files: ['src/{app,features,routes,session,live}/**/*.{ts,tsx}'],
    ignores: ['**/*.test.{ts,tsx}'],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { paths: rawMantine }] },
  },
  {
    files: ['**/*.{js,mjs}', '*.ts', 'scripts/**', 'lint/**', 'test/**'],
    languageOptions: { globals: { ...globals.node } },
  },
);
