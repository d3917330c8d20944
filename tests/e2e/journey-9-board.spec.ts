/** J9 and J10: a board asks, somebody owes the answer; and the 1:1 whose notes two people read. */
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

const CEO = 'Ruth Adeyemi';
const LEAD = 'Catrin Prosser';
const TODAY = '2026-11-23';

/** Each width has a school of its own, so that the two leave each other's questions alone. */
const SCHOOLS = {
  desk: { name: 'Marlhaven', head: 'Sofia Georgiou', governor: 'Edwin Castellane' },
  phone: { name: 'Oldwick Combe', head: 'Harriet Blewitt', governor: 'Annette Pargeter' },
};

/** Tells this run's words from an earlier one's in the same trust. */
const run = Date.now().toString(36);

test.slow();

function school({ project }: TestInfo) {
  return project.name === 'phone' ? SCHOOLS.phone : SCHOOLS.desk;
}

async function pageOf(browser: Browser, personName: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await enterAs(page, personName);
  return page;
}

async function sound(page: Page): Promise<void> {
  await expectNoAxeViolations(page);
  await expectNoSidewaysScroll(page);
}

/** A question with everything said to it. */
function asked(page: Page, question: string) {
  const heading = page.getByRole('heading', { name: question });
  return page.getByRole('listitem').filter({ has: heading });
}

async function say(page: Page, question: string, button: string, text: string): Promise<void> {
  const item = asked(page, question);
  await item.getByRole('button', { name: button }).click();
  await item.getByRole('textbox').fill(text);
  await expect(item.getByText('designated safeguarding lead')).toBeVisible();
  await item.getByRole('button', { name: /^Send/ }).click();
  const said = item.getByRole('list', { name: 'Said so far' });
  await expect(said.getByText(text)).toBeVisible();
}

test('a governor asks, the Head answers, and the board judges the answer', async ({
  page,
  browser,
}, info) => {
  const { head: headName, governor } = school(info);
  const question = `What is different this time? (${run})`;
  await enterAs(page, governor);
  await page.goto('/boards');
  await page.waitForURL(/\/boards\/.+/);
  await page.getByRole('button', { name: 'Ask a question' }).click();
  await page.getByRole('textbox', { name: 'Question', exact: true }).fill(question);
  await expect(page.getByRole('combobox', { name: 'Who answers' })).toHaveValue(
    new RegExp(headName),
  );
  await sound(page);
  await page.getByRole('button', { name: 'Ask question' }).click();
  await expect(asked(page, question).getByText('Waiting for an answer')).toBeVisible();
  await sound(page);

  const head = await pageOf(browser, headName);
  await head.goto(page.url());
  await say(head, question, 'Answer', 'Tutors ring before nine.');
  await expect(asked(head, question).getByRole('button', { name: 'Challenge' })).toBeHidden();

  await expect(asked(page, question).getByText('Tutors ring before nine.')).toBeVisible();
  await say(page, question, 'Challenge the answer', 'In every year group?');
  await expect(asked(head, question).getByText('In every year group?')).toBeVisible();
  await say(head, question, 'Answer', 'In every one since October.');
  await asked(page, question).getByRole('button', { name: 'The board is content' }).click();
  await expect(asked(page, question).getByText('Closed: the board is content')).toBeVisible();
  await sound(page);
});

test('another board’s page does not exist', async ({ page, browser }, info) => {
  const other = info.project.name === 'phone' ? SCHOOLS.desk : SCHOOLS.phone;
  await enterAs(page, school(info).governor);
  await page.goto('/boards');
  await page.waitForURL(/\/boards\/.+/);
  const stranger = await pageOf(browser, other.governor);
  await stranger.goto(page.url());
  await expect(stranger.getByRole('heading', { level: 1 })).toHaveText(
    'This page is not here for you',
  );
});

type Asked = { csrf: string; roles: { school_id: string }[] };

/** Put a 1:1 into today's calendar, as the calendar's own form would. */
async function planToday(ceo: Page, schoolId: string): Promise<void> {
  const session = (await (await ceo.request.get('/api/session')).json()) as Asked;
  const answer = await ceo.request.post('/api/meetings/meetings', {
    headers: { 'X-CSRF-Token': session.csrf, Origin: new URL(ceo.url()).origin },
    data: {
      forum_ids: [`one-to-one-${schoolId}`],
      on: TODAY,
      starts_at: '17:00',
      ends_at: '17:30',
      despite: ['double-booked', 'holiday', 'weekend', 'inset-day', 'closure'],
    },
  });
  expect(answer.ok(), await answer.text()).toBe(true);
}

test('the CEO asks one question, the Head answers, and notes stay between the two', async ({
  page,
  browser,
}, info) => {
  const { head: headName } = school(info);
  const question = `Who rings whom? (${run})`;
  const words = `Energy low, ${run}.`;
  const head = await pageOf(browser, headName);
  const session = (await (await head.request.get('/api/session')).json()) as Asked;
  const schoolId = session.roles[0]?.school_id ?? '';
  await enterAs(page, CEO);
  await planToday(page, schoolId);

  await page.goto('/one-to-ones');
  await sound(page);
  await page.goto(`/one-to-ones/${schoolId}`);
  await page.getByRole('button', { name: 'Open a line of enquiry' }).click();
  await page.getByRole('textbox', { name: 'One question to the Head' }).fill(question);
  await page.getByRole('button', { name: 'Open line of enquiry' }).click();
  await expect(asked(page, question).getByText('Waiting for an answer')).toBeVisible();

  await head.goto('/one-to-ones');
  await say(head, question, 'Answer', 'The tutor, before nine.');
  await page.reload();
  await asked(page, question).getByRole('button', { name: 'Close with an outcome' }).click();
  await page.getByRole('radio', { name: 'Reassured' }).check();
  await sound(page);
  await page.getByRole('button', { name: 'Close enquiry' }).click();
  await expect(asked(page, question).getByText('Reassured')).toBeVisible();

  const zone = page.getByRole('region', { name: 'Confidential notes' });
  await expect(zone.getByText(new RegExp(`Only .*${headName}.* can read`))).toBeVisible();
  await zone.getByRole('button', { name: 'Open the notes' }).click();
  await zone.getByRole('textbox', { name: /Notes of this 1:1/ }).fill(words);
  await expect(zone.getByText(/^Saved at/)).toBeVisible();
  await sound(page);
  await page.emulateMedia({ media: 'print' });
  await expect(zone).toBeHidden();
  await page.emulateMedia({ media: null });

  await head.reload();
  await head.getByRole('button', { name: 'Open the notes' }).click();
  await expect(head.getByRole('textbox', { name: /Notes of this 1:1/ })).toHaveValue(words);

  const lead = await pageOf(browser, LEAD);
  await lead.goto(`/one-to-ones/${schoolId}`);
  await expect(lead.getByRole('region', { name: 'Confidential notes' })).toBeHidden();
  await page.goto('/audit');
  await expect(page.getByText(headName).first()).toBeVisible();
});
