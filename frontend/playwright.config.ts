/** The journeys of tests/e2e in Debian's Chromium, against a suite that is already running. */
import { defineConfig } from '@playwright/test';

const FROM_NOTHING = '**/set-up.spec.ts';
const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

export default defineConfig({
  testDir: '../tests/e2e',
  outputDir: '../.run/e2e/results',
  fullyParallel: false,
  workers: 1,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['html', { open: 'never', outputFolder: '../.run/e2e/report' }]],
  use: {
    baseURL: process.env['BASE_URL'] ?? 'http://127.0.0.1:8080',
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: CHROMIUM,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  // `empty` needs a suite of its own, without the demonstration: see `make journeys`.
  projects: [
    { name: 'desk', testIgnore: FROM_NOTHING, use: { viewport: { width: 1440, height: 900 } } },
    {
      name: 'phone',
      testIgnore: FROM_NOTHING,
      use: { viewport: { width: 390, height: 844 }, hasTouch: true },
    },
    { name: 'empty', testMatch: FROM_NOTHING, use: { viewport: { width: 1440, height: 900 } } },
  ],
});
