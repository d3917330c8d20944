/**
 * Chromium's largest contentful paint, with nothing cached: `node paint.mjs <gateway> <times>`.
 * Prints JSON: for each page the milliseconds of every visit.
 */
import { createRequire } from 'node:module';

const require = createRequire(new URL('../../frontend/package.json', import.meta.url));
const { chromium } = require('@playwright/test');
const [gateway, times] = process.argv.slice(2);

/** The paint as the browser tells it, once the page has been quiet for a moment. */
function largestPaint() {
  return new Promise((resolve) => {
    let last = 0;
    let settled = setTimeout(() => resolve(last), 1500);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) last = entry.startTime;
      clearTimeout(settled);
      settled = setTimeout(() => resolve(last), 1500);
    }).observe({ type: 'largest-contentful-paint', buffered: true });
  });
}

async function visit(browser, path, personId) {
  const context = await browser.newContext({
    baseURL: gateway,
    locale: 'en-GB',
    viewport: { width: 1440, height: 900 },
  });
  if (personId) {
    const headers = { Origin: gateway };
    const data = { person_id: personId };
    const entered = await context.request.post('/api/sign-in/demo', { headers, data });
    if (!entered.ok()) throw new Error(`nobody was let in: ${entered.status()}`);
  }
  const page = await context.newPage();
  await page.goto(path);
  await page.getByRole('heading', { level: 1 }).waitFor();
  const paint = await page.evaluate(largestPaint);
  await context.close();
  return paint;
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
});
const options = await (await fetch(`${gateway}/api/sign-in/options`)).json();
const ceo = options.demo_people.find((person) => person.role === 'ceo').id;
const pages = { 'sign-in': ['/sign-in', null], "the CEO's page": ['/accountability', ceo] };
const told = Object.fromEntries(Object.keys(pages).map((name) => [name, []]));
for (let time = 0; time < Number(times); time += 1)
  for (const [name, [path, person]] of Object.entries(pages))
    told[name].push(await visit(browser, path, person));
await browser.close();
process.stdout.write(JSON.stringify(told));
