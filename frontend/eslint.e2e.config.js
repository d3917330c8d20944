/** The journeys' rules: run from the project's root, because ESLint sees nothing above its base. */
import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(js.configs.recommended, tseslint.configs.strictTypeChecked, {
  languageOptions: { parserOptions: { projectService: true } },
  rules: {
    '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
    'max-lines': ['error', { max: 300 }],
  },
});
