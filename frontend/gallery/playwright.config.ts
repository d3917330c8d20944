/** Looks at the built pages with an invented gateway, and at the gallery: `npm run look`. */
import { defineConfig } from '@playwright/test';

import journeys from '../playwright.config.ts';

const BUILT = 41_731;
const GALLERY = 41_732;

export default defineConfig({
  ...journeys,
  testDir: '.',
  outputDir: '../../.run/look/results',
  reporter: 'list',
  use: { ...journeys.use, baseURL: `http://127.0.0.1:${String(BUILT)}` },
  webServer: [
    {
      cwd: '..',
      command: `npx vite build --logLevel error && npx vite preview --host 127.0.0.1 --port ${String(BUILT)} --strictPort`,
      url: `http://127.0.0.1:${String(BUILT)}`,
    },
    {
      cwd: '..',
      command: `npx vite --config gallery/vite.config.ts --host 127.0.0.1 --port ${String(GALLERY)} --strictPort`,
      url: `http://127.0.0.1:${String(GALLERY)}`,
    },
  ],
  metadata: { gallery: `http://127.0.0.1:${String(GALLERY)}` },
});
