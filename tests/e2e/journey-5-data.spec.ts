/** J5: a collection is opened, a lead fills a return from a file, a figure is queried, corrected, published. */
import {
  enterAs,
  expect,
  expectNoAxeViolations,
  expectNoSidewaysScroll,
  test,
  type Browser,
  type Page,
  type TestInfo,
} from './support';

const SPECIALIST = 'Tomasz Wilczek';
const YEAR = '2025-26';
const SCHOOLS = 9;

type Reporting = {
  readonly lead: string;
  readonly school: string;
  readonly urn: string;
  /** Pupils at the end of KS4, and on roll. */
  readonly ks4: number;
  readonly roll: number;
  readonly sixthForm: string;
  /** The persistent absence meant: beyond the trust's threshold, and no other school's. */
  readonly meant: string;
};

/** Each width asks another school, so that each raises a signal of its own. */
const REPORTING: Readonly<Record<'desk' | 'phone', Reporting>> = {
  desk: {
    lead: 'Rupert Ansley',
    school: 'Thornhallow Community School',
    urn: '900004',
    ks4: 138,
    roll: 690,
    sixthForm: 'NA,',
    meant: '26.4',
  },
  phone: {
    lead: 'Rosalind Keane',
    school: 'Pellowmere Academy',
    urn: '900002',
    ks4: 180,
    roll: 1040,
    sixthForm: '33.9,84',
    meant: '25.7',
  },
};
const MISTYPED = '62.6';
const PERSISTENT = 'Persistent absence, all pupils';

function reporting({ project }: TestInfo): Reporting {
  return project.name === 'phone' ? REPORTING.phone : REPORTING.desk;
}

async function sound(page: Page): Promise<void> {
  await expectNoAxeViolations(page);
  await expectNoSidewaysScroll(page);
}

/** The trust's template, with two groups of four pupils and one figure typed wrongly. */
function aggregates({ urn, ks4, roll, sixthForm }: Reporting): string {
  const poor = Math.round(ks4 * 0.24);
  const ks4Groups = (all: number) => [
    ['all', `${String(all)},${String(ks4)}`],
    ['disadvantaged', `${String(all - 9)},${String(poor)}`],
    ['not-disadvantaged', `${String(all + 3)},${String(ks4 - poor)}`],
    ['sen-support', `${String(all - 12)},19`],
    ['ehcp', `${String(all - 25)},4`],
    ['no-sen', `${String(all + 2)},${String(ks4 - 23)}`],
  ];
  const thirds = (all: string) => [
    ['all', `${all},${String(roll)}`],
    ['disadvantaged', `11.2,${String(Math.round(roll / 4))}`],
    ['not-disadvantaged', `7.4,${String(roll - Math.round(roll / 4))}`],
  ];
  const figures: Readonly<Record<string, readonly (readonly string[])[]>> = {
    'attainment-8': ks4Groups(44),
    'grade-5-english-maths': ks4Groups(42),
    'a-level-aps': ['all', 'disadvantaged', 'not-disadvantaged'].map((of) => [of, sixthForm]),
    'overall-absence': thirds('8.3'),
    'persistent-absence': thirds(MISTYPED),
    'suspension-rate': [['all', `12.0,${String(roll)}`]],
    roll: [['all', `${String(roll)},${String(roll)}`]],
    'disadvantaged-share': [['all', `24,${String(roll)}`]],
    'ehcp-share': [['all', `4.6,${String(roll)}`]],
  };
  const lines = Object.entries(figures).flatMap(([measure, groups]) =>
    groups.map(([group = '', value = '']) =>
      [urn, YEAR, measure, group, value, 'provisional', 'school'].join(','),
    ),
  );
  const head = 'urn,academic_year,measure_code,breakdown,value,cohort,status,source';
  return [head, ...lines, ''].join('\n');
}

async function openWindow(page: Page, name: string): Promise<string> {
  await page.goto('/collections');
  await page.getByRole('link', { name: 'Open a collection' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill(name);
  await page.getByRole('textbox', { name: 'Due' }).fill('4/12/2026');
  await page.getByRole('radio', { name: 'Provisional' }).check();
  await expect(page.getByRole('checkbox', { name: 'Hartsbrook Green Primary' })).toBeChecked();
  await sound(page);
  await page.getByRole('button', { name: 'Open collection' }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await expect(page.getByText('Awaited', { exact: true })).toHaveCount(SCHOOLS);
  await expect(page.getByText('not available: no KS2 baseline')).toBeVisible();
  await sound(page);
  return new URL(page.url()).pathname;
}

async function choose(page: Page, name: string, text: string): Promise<void> {
  const file = { name, mimeType: 'text/csv', buffer: Buffer.from(text) };
  await page.getByLabel('Your file').setInputFiles(file);
}

async function fillFromFile(page: Page, name: string, school: Reporting): Promise<void> {
  await page.goto('/collections');
  await page.getByRole('link', { name, exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(school.school);
  await expect(page.getByText('No KS2 baseline: nothing to fill in.')).toBeVisible();
  await page.getByRole('button', { name: 'Fill from a file' }).click();
  await choose(page, 'pupils.csv', 'UPN,Surname,Forename,KS4 points\nA123456789012,Doe,Sam,41\n');
  await expect(page.getByText(/seems to hold pupils/)).toBeVisible();
  await sound(page);
  await choose(page, 'autumn.csv', aggregates(school));
  await expect(page.getByText(/^\d+ figures of 2025-26 for this return/)).toBeVisible();
  await expect(page.getByText('Two cells of fewer than 6 pupils.')).toBeVisible();
  await expect(page.getByRole('row', { name: 'cohort' })).toBeVisible();
  await sound(page);
  await page.getByRole('button', { name: /into the form to check$/ }).click();
  await expect(page.getByLabel(`Value of ${PERSISTENT}`, { exact: true })).toHaveValue(MISTYPED);
  await expect(page.getByText(/neither the figure nor their number is kept/)).toHaveCount(2);
  await expect(page.getByText(/^Saved at/)).toBeVisible();
  await expect(page.getByText(/higher than last year/).first()).toBeVisible();
  await sound(page);
  await submit(page);
}

async function submit(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Submit return' }).click();
  await expect(page.getByText('Submitted', { exact: true }).first()).toBeVisible();
}

async function query(page: Page, board: string, { school }: Reporting): Promise<void> {
  await page.goto(board);
  await expect(page.getByText('Submitted', { exact: true })).toHaveCount(1);
  await page.getByRole('link', { name: school }).click();
  await page.getByRole('button', { name: `Query ${PERSISTENT}` }).click();
  await page.getByLabel(/^What is to be checked/).fill('Two digits the wrong way round?');
  await sound(page);
  await page.getByRole('button', { name: 'Send question' }).click();
  await expect(page.getByText('Queried', { exact: true }).first()).toBeVisible();
}

async function correct(page: Page, { meant }: Reporting): Promise<void> {
  await page.reload();
  await expect(page.getByText('Two digits the wrong way round?')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Submit return' })).toBeDisabled();
  await page.getByLabel(`Value of ${PERSISTENT}`, { exact: true }).fill(meant);
  await expect(page.getByText('Figure changed since')).toBeVisible();
  await sound(page);
  await submit(page);
}

async function publish(page: Page, board: string, { school }: Reporting): Promise<void> {
  await page.goto(board);
  await page.getByRole('link', { name: school }).click();
  await page.getByRole('button', { name: 'Accept return' }).click();
  await expect(page.getByText('Accepted', { exact: true }).first()).toBeVisible();
  await page.goto(board);
  await page.getByRole('button', { name: 'Publish one accepted return' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(page.getByText('Published', { exact: true })).toHaveCount(1);
  await sound(page);
}

async function expectPublished(page: Page, { school, meant }: Reporting): Promise<void> {
  await page.goto(`/data/comparison?phase=secondary&dataset=ks4&year=${YEAR}`);
  await expect(page.getByText('no KS2 baseline').first()).toBeVisible();
  await expect(async () => {
    await page.goto('/signals');
    const row = page.getByText(school).first();
    await expect(row).toBeVisible({ timeout: 3_000 });
    await expect(page.getByText(`${meant}%`).first()).toBeVisible({ timeout: 3_000 });
  }).toPass({ timeout: 20_000 });
}

async function another(browser: Browser, { project }: TestInfo, name: string): Promise<Page> {
  const context = await browser.newContext({ viewport: project.use.viewport ?? null });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await enterAs(page, name);
  return page;
}

test('what a lead reports is asked about, corrected, published and seen by those who watch', async ({
  page,
  browser,
}, info) => {
  test.setTimeout(240_000);
  page.setDefaultTimeout(20_000);
  const school = reporting(info);
  const name = `Autumn headline (${info.project.name})`;
  await enterAs(page, SPECIALIST);
  const board = await openWindow(page, name);
  const lead = await another(browser, info, school.lead);
  await fillFromFile(lead, name, school);
  await query(page, board, school);
  await correct(lead, school);
  await publish(page, board, school);
  await expectPublished(page, school);
  await lead.context().close();
});
