/**
 * Every page, as every role that may open it: readable by everybody, at every width, in silence.
 * Nothing here changes what the suite holds, so these run side by side, before the journeys.
 */
import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';

import {
  enterAs,
  expect,
  expectNoAxeViolations,
  expectNoSidewaysScroll,
  test,
  type Page,
} from './support';

const ROLES = [
  'ceo',
  'school-improvement-lead',
  'cpd-manager',
  'data-specialist',
  'headteacher',
  'school-leader',
  'colleague',
  'governor',
  'trustee',
  'external',
  'ops',
] as const;
const NARROWEST = { width: 360, height: 780 };
const PATIENCE_MS = 300_000;

type Options = {
  readonly demo_people: readonly { readonly name: string; readonly role: string }[];
};

async function somebody(page: Page, role: string): Promise<string> {
  const answer = await page.request.get('/api/sign-in/options');
  const { demo_people: people } = (await answer.json()) as Options;
  const one = people.find((person) => person.role === role);
  expect(one, `the demonstration has nobody as ${role}`).toBeDefined();
  return one?.name ?? '';
}

/** The addresses of this person's own navigation, wherever the width puts it. */
async function placesOf(page: Page): Promise<readonly string[]> {
  const opener = page.getByRole('button', { name: 'Open navigation' });
  if (await opener.isVisible()) await opener.click();
  const links = page.getByRole('navigation', { name: 'Main' }).getByRole('link');
  await expect(links.first()).toBeVisible();
  return links.evaluateAll((all) =>
    all.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
  );
}

/** The page's markup, less what differs between two loads of one page: made-up ids and the clock. */
async function renderingOf(page: Page): Promise<string> {
  const markup = await page.locator('main').evaluate((main) => main.outerHTML);
  const place = new URL(page.url()).pathname;
  return `${place} ${markup
    .replace(/ (?:id|for|href|aria-(?:labelledby|describedby|controls))="[^"]*"/g, '')
    .replace(/\b\d\d:\d\d\b/g, '')}`;
}

/** Several roles see some pages exactly alike: the first to come, in any worker, asks axe for all. */
async function isFirstToSee(rendering: string): Promise<boolean> {
  const { outputDir, name } = test.info().project;
  const seen = join(outputDir, `seen-${name}`);
  await mkdir(seen, { recursive: true });
  const mark = createHash('sha256').update(rendering).digest('hex');
  return mkdir(join(seen, mark)).then(
    () => true,
    () => false,
  );
}

/** The page has come when its own title stands there and nothing is loading. */
async function expectGoodPage(page: Page): Promise<void> {
  await expect(page.locator('h1[data-page-title]')).toBeVisible();
  await expect(page.getByRole('status', { name: /^Loading/ })).toHaveCount(0);
  await expectNoSidewaysScroll(page);
  if (await isFirstToSee(await renderingOf(page))) await expectNoAxeViolations(page);
}

/** Every chart of the page as its table. */
async function showTables(page: Page): Promise<void> {
  for (const button of await page.getByRole('button', { name: 'Table', exact: true }).all()) {
    await button.click();
    await expect(button).toHaveAttribute('aria-pressed', 'true');
  }
}

function listenForErrors(page: Page): readonly string[] {
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(`${message.text()} ${message.location().url}`);
  });
  return errors;
}

test.beforeEach(async ({ page }, { project }) => {
  if (project.name === 'pages-phone') await page.setViewportSize(NARROWEST);
});

for (const role of ROLES) {
  test(`every page of ${role} is good`, async ({ page }) => {
    test.setTimeout(PATIENCE_MS);
    const name = await somebody(page, role);
    await enterAs(page, name);
    const errors = listenForErrors(page);
    const places = await placesOf(page);
    expect(places.length).toBeGreaterThan(0);
    await expectNoAxeViolations(page);
    for (const place of [...places, '/account']) {
      await test.step(place, async () => {
        await page.goto(place);
        await expectGoodPage(page);
      });
    }
    expect(errors, 'the console stays silent').toEqual([]);
  });
}

test('the pages of one record and its form are good', async ({ page }) => {
  test.setTimeout(PATIENCE_MS);
  await enterAs(page, await somebody(page, 'ceo'));
  const errors = listenForErrors(page);
  for (const list of ['/schools', '/people', '/networks']) {
    await test.step(list, async () => {
      await page.goto(list);
      const record = page
        .locator(`main a[href^="${list}/"]`)
        .filter({ hasNotText: /^(Add|Import)/ });
      await record.first().click();
      await expect(page).toHaveURL(new RegExp(`${list}/[0-9A-Z]{26}$`));
      await expectGoodPage(page);
      await page.goto(`${page.url()}/edit`);
      await expectGoodPage(page);
      await page.goto(`${list}/new`);
      await expectGoodPage(page);
    });
  }
  for (const place of ['/schools/import', '/people/import', '/calendar/2027-28/edit', '/welcome']) {
    await test.step(place, async () => {
      await page.goto(place);
      await expectGoodPage(page);
    });
  }
  expect(errors, 'the console stays silent').toEqual([]);
});

/** What lies behind the lists about figures, for a role that may open it. */
const FIGURES: Readonly<Partial<Record<(typeof ROLES)[number], readonly (readonly string[])[]>>> = {
  'data-specialist': [
    ['/data/comparison?dataset=absence', '/data/schools/'],
    ['/data/comparison?phase=primary', '/data/schools/'],
    ['/data/imports', '/data/imports/'],
    ['/collections', '/collections/'],
  ],
  ceo: [
    ['/risk', '/risk/'],
    ['/heads-reports', '/heads-reports/'],
  ],
  headteacher: [['/data', '/data/schools/']],
  governor: [['/data', '/data/schools/']],
};

for (const [role, behind] of Object.entries(FIGURES)) {
  test(`the figures behind ${role}’s lists are good, as charts and as tables`, async ({ page }) => {
    test.setTimeout(PATIENCE_MS);
    await enterAs(page, await somebody(page, role));
    const errors = listenForErrors(page);
    for (const [list = '', record = ''] of behind) {
      await test.step(list, async () => {
        await page.goto(list);
        await expectGoodPage(page);
        const first = page.locator(`main a[href^="${record}"]:not([href$="/new"])`).first();
        // By its address: after a press the list stands until the record has come.
        await page.goto((await first.getAttribute('href')) ?? '');
        await expect(page).toHaveURL(new RegExp(`${record}[0-9A-Z]{26}`));
        await expectGoodPage(page);
        await showTables(page);
        await expectGoodPage(page);
      });
    }
    expect(errors, 'the console stays silent').toEqual([]);
  });
}

test('what a data specialist fills in is good', async ({ page }) => {
  test.setTimeout(PATIENCE_MS);
  await enterAs(page, await somebody(page, 'data-specialist'));
  const errors = listenForErrors(page);
  for (const place of ['/data/imports/new', '/collections/new', '/signals/thresholds']) {
    await test.step(place, async () => {
      await page.goto(place);
      await expectGoodPage(page);
    });
  }
  expect(errors, 'the console stays silent').toEqual([]);
});

test('a form says what is wrong beside each field and keeps what was typed', async ({ page }) => {
  await enterAs(page, await somebody(page, 'ceo'));
  await page.goto('/schools/new');
  await page.getByLabel('Full name').fill('Oldwick Combe Infants');
  await page.getByRole('textbox', { name: 'URN', exact: true }).fill('12');
  await page.getByRole('button', { name: 'Add school' }).click();
  await expect(page.getByText('A URN has six digits')).toBeVisible();
  await expect(page.getByLabel('Full name')).toHaveValue('Oldwick Combe Infants');
  await expectNoAxeViolations(page);
  await expect(page.getByText(/^Saved on this device/)).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Full name')).toHaveValue('Oldwick Combe Infants');
  await page.getByRole('button', { name: 'Start again' }).click();
  await expect(page.getByLabel('Full name')).toHaveValue('');
});
