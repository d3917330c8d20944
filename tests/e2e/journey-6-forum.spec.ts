/** J6: a forum meets: its agenda, its register, its minutes, an action into a school's plan, good practice. */
import {
  enterAs,
  expect,
  expectNoAxeViolations,
  expectNoSidewaysScroll,
  test,
  type Page,
  type TestInfo,
} from './support';

const LEAD = 'Catrin Prosser';
const MEMBER = 'Rhiannon Cadwallader';
const FORUM = 'English leads';
const SAID = 'Marking agreed for two pieces before Christmas.';
const CLOCKS = { desk: ['07:10', '07:50'], phone: ['06:10', '06:50'] } as const;

/** Each width plans a meeting of its own, at an hour when nobody else meets. */
function clocks({ project }: TestInfo): readonly [string, string] {
  return project.name === 'phone' ? CLOCKS.phone : CLOCKS.desk;
}

async function sound(page: Page): Promise<void> {
  await expectNoAxeViolations(page);
  await expectNoSidewaysScroll(page);
}

async function today(page: Page): Promise<string> {
  const answer = await page.request.get('/api/directory/today');
  const { date } = (await answer.json()) as { readonly date: string };
  return date;
}

/** The first choice of a list that begins so. */
async function choose(page: Page, field: string, beginning: string): Promise<void> {
  await page.getByRole('combobox', { name: field }).click();
  await page
    .getByRole('option', { name: new RegExp(`^${beginning}`) })
    .first()
    .click();
}

async function planToday(page: Page, [from, to]: readonly [string, string]): Promise<void> {
  await page.goto(`/meetings/new?on=${await today(page)}`);
  await choose(page, 'Who meets?', FORUM);
  await page.getByRole('textbox', { name: 'From' }).fill(from);
  await page.getByRole('textbox', { name: 'To', exact: true }).fill(to);
  await page.getByRole('textbox', { name: 'Where' }).fill('Trust office');
  await sound(page);
  await page.getByRole('button', { name: 'Look at the date' }).click();
  await expect(page.getByRole('heading', { name: /^One date/ })).toBeVisible();
  const despite = page.getByRole('checkbox', { name: /^I have read/ });
  if (await despite.isVisible()) await despite.check();
  await sound(page);
  await page.getByRole('button', { name: 'Plan one meeting' }).click();
  await expect(page.getByRole('heading', { level: 1, name: FORUM })).toBeVisible();
  await page.waitForURL(/\/meetings\/[0-9A-Z]{26}$/);
}

async function arrangeAgenda(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Arrange agenda' }).click();
  await page.getByLabel('Add an item to the agenda').fill('Year 9 writing');
  await page.keyboard.press('Enter');
  const order = page.getByRole('list', { name: 'Agenda in order' }).getByRole('listitem');
  await expect(order).toHaveCount(5);
  const up = page.getByRole('button', { name: 'Move Year 9 writing up' });
  for (const place of ['4', '3', '2', '1']) {
    await up.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByText(`Year 9 writing is now item ${place} of 5`)).toBeAttached();
  }
  await expect(page.getByText(/^Saved at/).first()).toBeVisible();
  await sound(page);
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await expect(page.getByRole('heading', { level: 3 }).first()).toHaveText('Year 9 writing');
}

async function pinFigures(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Pin figures/ }).click();
  await page.getByRole('textbox', { name: 'Which figures' }).fill('English, autumn headline');
  await page.getByRole('textbox', { name: 'Source' }).fill('Autumn collection');
  await page.getByRole('textbox', { name: 'As at' }).fill('20/11/2026');
  await sound(page);
  await page.getByRole('button', { name: 'Pin figures', exact: true }).click();
  await expect(page.getByText('Autumn collection, as at 20 Nov 2026')).toBeVisible();
}

async function writeMinutes(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Write minutes.+Year 9 writing/ }).click();
  await page.getByLabel('Minutes: Year 9 writing').fill(SAID);
  await expect(page.getByText(/^Saved at/)).toBeVisible();
  await expect(page.getByText('If this is about a child’s safety').first()).toBeVisible();
  await sound(page);
  await page.getByRole('button', { name: /^Close.+Year 9 writing/ }).click();
  await expect(page.getByText(SAID)).toBeVisible();
}

async function showOnWall(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Show on a projector' }).click();
  const wall = page.getByRole('dialog', { name: `${FORUM} on a projector` });
  await expect(wall.getByRole('heading', { name: FORUM })).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(wall.getByRole('heading', { name: 'Year 9 writing' })).toBeVisible();
  await expect(wall.getByLabel('Minutes: Year 9 writing')).toHaveValue(SAID);
  await sound(page);
  await page.keyboard.press('Escape');
  await expect(wall).toBeHidden();
}

async function takeAttendance(page: Page): Promise<void> {
  await expect(page.getByText(/^Nobody is here yet from/)).toContainText('Stavermarsh');
  await page.getByRole('checkbox', { name: MEMBER }).check();
  await page.getByRole('checkbox', { name: LEAD }).check();
  await expect(page.getByText(/^Nobody is here yet from/)).not.toContainText('Stavermarsh');
  await page.getByRole('button', { name: 'Mark as held, two people here' }).click();
  await expect(page.getByText(/^Nobody was there from eight schools/)).toBeVisible();
  await sound(page);
}

async function assignAction(page: Page, wording: string): Promise<void> {
  await page.getByRole('button', { name: 'Assign an action' }).click();
  await page.getByRole('textbox', { name: 'What is to be done?' }).fill(wording);
  await choose(page, 'Who?', MEMBER);
  await page.getByRole('textbox', { name: 'Due date' }).fill('18/12/2026');
  await choose(page, 'School (optional)', 'Stavermarsh');
  await choose(page, 'Objective of its plan (optional)', '');
  await sound(page);
  await page.getByRole('button', { name: 'Assign action', exact: true }).click();
  await expect(page.getByRole('link', { name: wording })).toBeVisible();
}

async function tagPractice(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Tag good practice' }).click();
  await choose(page, 'School', 'Stavermarsh');
  await page.getByLabel('Subject or area').fill('English');
  await page.getByLabel('Theme').fill('Oracy');
  await page.getByLabel('What is worth passing on?').fill('Talk partners before each answer.');
  await page.getByRole('button', { name: 'Tag it' }).click();
  await expect(page.getByText('Talk partners before each answer.')).toBeVisible();
}

async function publish(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Publish minutes' }).click();
  const asking = page.getByRole('dialog', { name: 'Publish the minutes?' });
  await sound(page);
  await asking.getByRole('button', { name: 'Publish minutes' }).click();
  await expect(page.getByText(/Held; minutes published/)).toBeVisible();
  for (const [format, file] of [
    ['Word', 'minutes.docx'],
    ['PDF', 'minutes.pdf'],
  ] as const) {
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: format, exact: true }).click();
    expect((await download).suggestedFilename()).toBe(file);
  }
}

test('a forum meets and what it agreed is in the school’s plan and with its members', async ({
  page,
  browser,
}, info) => {
  test.setTimeout(180_000);
  page.setDefaultTimeout(20_000);
  const wording = `Moderate two Year 9 pieces (${info.project.name})`;
  await enterAs(page, LEAD);
  await planToday(page, clocks(info));
  await sound(page);
  await arrangeAgenda(page);
  await pinFigures(page);
  await writeMinutes(page);
  await showOnWall(page);
  await takeAttendance(page);
  await assignAction(page, wording);
  await tagPractice(page);

  const member = await (await browser.newContext()).newPage();
  await enterAs(member, MEMBER);
  await member.goto(new URL(page.url()).pathname);
  await expect(member.getByRole('heading', { level: 1, name: FORUM })).toBeVisible();
  await publish(page);
  await sound(page);
  await member.reload();
  await expect(member.getByText(SAID)).toBeVisible();
  await sound(member);
  await member.goto('/inbox');
  await expect(member.getByText(wording)).toBeVisible();
  await member.context().close();
});
