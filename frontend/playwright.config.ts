/** The journeys of tests/e2e in Debian's Chromium, against a suite that is already running. */
import { defineConfig } from '@playwright/test';

const FROM_NOTHING = '**/set-up.spec.ts';
const PAGES = '**/pages.spec.ts';
const DESK = { viewport: { width: 1440, height: 900 } };
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true };
const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
/** A page that is only opened is understood from its picture; a film of each took half the time. */
const LEAN = { trace: 'off' } as const;

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
  // Pages are only read, so `npm run e2e:pages` opens them side by side; journeys change what all see,
  // so they go one after another; `empty` needs a suite of its own: see `make journeys`.
  projects: [
    { name: 'pages-desk', testMatch: PAGES, fullyParallel: true, use: { ...DESK, ...LEAN } },
    { name: 'pages-phone', testMatch: PAGES, fullyParallel: true, use: { ...PHONE, ...LEAN } },
    { name: 'desk', testIgnore: [FROM_NOTHING, PAGES], use: DESK },
    { name: 'phone', testIgnore: [FROM_NOTHING, PAGES], use: PHONE },
    { name: 'empty', testMatch: FROM_NOTHING, use: DESK },
  ],
});
