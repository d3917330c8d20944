/** J1, the grid: a Head rates, the CEO's row moves by itself, and every number opens its records. */
import {
  enterAs,
  expect,
  expectNoAxeViolations,
  expectNoSidewaysScroll,
  test,
  type Page,
} from './support';

const CEO = 'Ruth Adeyemi';
const HEAD = 'Anjali Deshmukh';
const LEAD = 'Catrin Prosser';
const GOVERNOR = 'Winifred Osei';
const TRUSTEE = 'Anthony Crickmore';
const SCHOOL = 'Stavermarsh School';
const STEP = 'Tutoring timetabled for Years 10 and 11';
const SECONDS_TO_THE_CEO = 2;

/** A school's row on a desk, its card on a phone. */
function rowOf(page: Page, school: string) {
  const name = page.getByRole('link', { name: school, exact: true });
  return page.locator('main tr, main li').filter({ has: name });
}

/** Tab until what is focused is called so; the test's time is the limit. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  const focused = page.locator(':focus');
  await expect(async () => {
    await page.keyboard.press('Tab');
    expect(await focused.innerText({ timeout: 1_000 })).toMatch(name);
  }).toPass({ intervals: [0], timeout: 20_000 });
}

/** The other of two ratings, so that the row moves however often this is run. */
async function rateTheOtherWay(page: Page): Promise<void> {
  await page.goto('/my-school');
  await page.getByRole('link', { name: 'Open the plan' }).click();
  await page.waitForURL(/\/plans\//);
  const step = page.locator('li').filter({ hasText: STEP }).last();
  await expect(step).toBeVisible();
  const wentWell = await step.getByText('On track', { exact: true }).isVisible();
  await page.getByRole('button', { name: `Rate ${STEP}` }).click();
  const form = page.getByRole('group', { name: `How does “${STEP}” stand?` });
  await form.getByRole('radio', { name: wentWell ? 'At risk' : 'On track' }).check();
  if (wentWell) {
    await page.getByLabel('Why has it slipped back?').fill('Two tutors left at the half-year');
  }
  await page.getByLabel('Evidence, web address').fill('https://example.org/tutoring');
  await page.getByLabel('What is found there', { exact: true }).fill('Tutoring timetable');
  const saved = page.waitForResponse(
    (answer) => answer.url().endsWith('/ratings') && answer.request().method() === 'POST',
  );
  await page.getByRole('button', { name: 'Save rating' }).click();
  expect((await saved).status()).toBe(201);
}

test('a rating in the Head’s window moves the CEO’s row by itself within two seconds', async ({
  page,
  browser,
}) => {
  const elsewhere = await browser.newContext();
  const head = await elsewhere.newPage();
  await enterAs(head, HEAD);
  await enterAs(page, CEO);
  await expect(page).toHaveURL(/\/accountability$/);
  const row = rowOf(page, SCHOOL);
  await expect(row).toContainText('% ');
  const before = await row.innerText();
  await rateTheOtherWay(head);
  await expect(async () => {
    expect(await row.innerText()).not.toBe(before);
  }).toPass({ intervals: [50], timeout: SECONDS_TO_THE_CEO * 1_000 });
  await expect(page.locator('[data-announcements]')).toContainText(`${SCHOOL}: `);
  await expect(row).toHaveAttribute('data-lit', '');
  await expectNoAxeViolations(page);
  await elsewhere.close();
});

test('every way of gathering shows the same facts, and each number opens what it counts', async ({
  page,
}) => {
  await enterAs(page, CEO);
  await page.getByRole('link', { name: 'By priority' }).click();
  await expect(page.getByRole('heading', { name: 'By trust priority' })).toBeVisible();
  await page.locator('summary').filter({ hasText: 'P1 Attendance and belonging' }).click();
  await page
    .getByRole('link', { name: 'Stavermarsh all milestones here' })
    .filter({ visible: true })
    .click();
  await expect(page.getByText('Only P1 Attendance and belonging.')).toBeVisible();
  await page.goBack();
  await page.getByRole('link', { name: 'By term' }).click();
  await expect(page.getByText('3 Sep to 23 Oct 2026')).toBeVisible();
  await page.getByRole('link', { name: 'By school' }).click();
  const overdue = page.getByRole('link', { name: /overdue at Dunsellow/ });
  const many = Number((await overdue.innerText()).match(/\d+/)?.[0]);
  await overdue.click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('overdue');
  await expect(page.getByText('Overdue', { exact: true }).filter({ visible: true })).toHaveCount(
    many,
  );
});

test('the red cadence cell says what was missed, and opens the rhythm behind it', async ({
  page,
}) => {
  await enterAs(page, CEO);
  const row = rowOf(page, SCHOOL);
  await expect(row).toContainText(
    'Headteacher 1:1: last held 22 Oct, over 3 school weeks ago (holiday skipped)',
  );
  await row.getByRole('link', { name: 'Missed cadence at Stavermarsh' }).click();
  await expect(page.getByText('Only Stavermarsh.')).toBeVisible();
  await expect(page.getByText('missed 5 Nov and 19 Nov').filter({ visible: true })).toBeVisible();
  await expectNoAxeViolations(page);
  await page.getByRole('link', { name: 'Show every forum' }).click();
  await expect(page.getByRole('heading', { name: 'Executive Leadership Group' })).toBeVisible();
});

test('a figure beyond its level stands beside the milestone that is off track', async ({
  page,
}) => {
  await enterAs(page, CEO);
  const row = rowOf(page, SCHOOL);
  await expect(row).toContainText('Intensive');
  await row.getByRole('link', { name: /signals? at Stavermarsh/ }).click();
  await expect(page.getByRole('heading', { name: 'Data signals' })).toBeVisible();
  const signals = page.getByRole('complementary', { name: 'Data signals and risk tier' });
  await expect(signals).toContainText('Persistent absence 27.4%, level 25%');
  await expect(signals).toContainText('up 2.1 on the year before');
  await expect(signals).toContainText('Intensive');
  const step = page.locator('tr, li').filter({ hasText: 'PA at or below 26%' });
  await expect(step.filter({ visible: true }).first()).toContainText('Off track');
  await expectNoAxeViolations(page);
  await expectNoSidewaysScroll(page);
});

test('the briefing comes as a PDF, and not to a Head', async ({ page, browser }) => {
  await enterAs(page, CEO);
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Briefing' }).click();
  expect((await download).suggestedFilename()).toBe('ceo-briefing.pdf');
  const elsewhere = await browser.newContext();
  const head = await elsewhere.newPage();
  await enterAs(head, HEAD);
  await head.goto('/accountability');
  await expect(head.getByRole('link', { name: 'Print' })).toBeVisible();
  await expect(head.getByRole('link', { name: 'Briefing' })).toHaveCount(0);
  expect((await head.request.get('/api/accountability/briefing.pdf')).status()).toBe(403);
  await elsewhere.close();
});

test('a trustee reads three years of outcomes, with every gap named and no school', async ({
  page,
}) => {
  await enterAs(page, TRUSTEE);
  await page.goto('/accountability/summary');
  await page.getByRole('link', { name: 'Outcomes by phase' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('headline measures');
  const secondary = page.locator('section').filter({ hasText: 'Secondary: five schools' }).first();
  await expect(secondary).toContainText('no KS2 baseline');
  await secondary.getByRole('button', { name: 'Table' }).click();
  await expect(secondary).toContainText('Average points over eight slots');
  await expect(secondary).toContainText('5 of 5 schools');
  await expect(page.getByText('Stavermarsh')).toHaveCount(0);
  await expectNoAxeViolations(page);
  await expectNoSidewaysScroll(page);
});

test('each number of the action book opens as many actions', async ({ page }) => {
  await enterAs(page, CEO);
  await page.goto('/accountability/actions');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('overdue');
  await page.getByRole('link', { name: 'By school' }).click();
  const overdue = page.getByRole('link', { name: 'overdue, Stavermarsh' });
  const many = Number((await overdue.innerText()).match(/\d+/)?.[0]);
  await overdue.click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/actions? overdue/);
  const chips = page.locator('[data-status="overdue"]').filter({ visible: true });
  await expect(chips).toHaveCount(many);
});

test('the grid is read and opened with the keyboard alone', async ({ page }) => {
  await enterAs(page, CEO);
  await expect(rowOf(page, SCHOOL)).toBeVisible();
  await tabTo(page, /^By term$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'By term' })).toBeVisible();
  await tabTo(page, /Term 1/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^Dunsellow/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Dunsellow');
});

test('the grid goes home as a spreadsheet and onto paper', async ({ page }) => {
  await enterAs(page, CEO);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download as CSV' }).click();
  expect((await download).suggestedFilename()).toBe('accountability-2026-27.csv');
  await page.getByRole('link', { name: 'Print' }).click();
  await expect(page.getByRole('table', { name: 'Schools' })).toBeVisible();
  await expectNoAxeViolations(page);
});

test('a Head sees their own school in full and others as openly compared', async ({ page }) => {
  await enterAs(page, HEAD);
  await expect(page).toHaveURL(/\/my-school$/);
  await page.goto('/accountability');
  await expect(page.getByRole('heading', { name: 'Every school, as openly' })).toBeVisible();
  await expect(page.getByRole('link', { name: /overdue at Stavermarsh/ })).toBeVisible();
  await expect(page.getByRole('link', { name: /overdue at Dunsellow/ })).toHaveCount(0);
});

test('a governor sees their own school, a trustee the trust without a school named', async ({
  page,
  browser,
}) => {
  await enterAs(page, GOVERNOR);
  await page.goto('/accountability');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Stavermarsh: ');
  await expect(page.getByText('Dunsellow')).toHaveCount(0);
  const elsewhere = await browser.newContext();
  const trustee = await elsewhere.newPage();
  await enterAs(trustee, TRUSTEE);
  await trustee.goto('/accountability');
  await expect(trustee).toHaveURL(/\/accountability\/summary$/);
  await expect(trustee.getByRole('table').or(trustee.getByRole('list'))).not.toHaveCount(0);
  await expect(trustee.getByText('Stavermarsh')).toHaveCount(0);
  await elsewhere.close();
});

const PAGES = [
  [CEO, '/accountability', 'behind'],
  [CEO, '/accountability?by=priority', 'behind'],
  [CEO, '/accountability?by=term', 'behind'],
  [CEO, '/accountability/print', 'behind'],
  [CEO, '/accountability/cadence', 'missed'],
  [CEO, '/accountability/actions', 'overdue'],
  [CEO, '/accountability/actions?by=owner', 'overdue'],
  [CEO, '/accountability/actions/list?show=declined', 'declined'],
  [CEO, '/accountability/governance', 'presentation'],
  [HEAD, '/my-school', 'Your plan'],
  [HEAD, '/accountability', 'Stavermarsh'],
  [LEAD, '/today', 'off track'],
  [TRUSTEE, '/accountability/summary', 'on track'],
  [TRUSTEE, '/accountability/governance', 'presentation'],
  [TRUSTEE, '/accountability/outcomes', 'headline measures'],
  [GOVERNOR, '/accountability/governance', 'presentation'],
] as const;

for (const [person, address, title] of PAGES) {
  test(`${person} reads ${address} without a barrier`, async ({ page }) => {
    await enterAs(page, person);
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(title);
    await expect(page.getByLabel(/^Loading/)).toHaveCount(0);
    await expectNoAxeViolations(page);
    await expectNoSidewaysScroll(page);
  });
}
