/** J2, step 6, with R43 to R45: a forum's actions come to a school, are answered, and are done. */
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
const DESPITE = ['double-booked', 'holiday', 'weekend', 'inset-day', 'closure'];

/** Each width asks another school, so that both may run at once. */
const HEADS = { desk: 'Sofia Georgiou', phone: 'Harriet Blewitt' };

function head({ project }: TestInfo): string {
  return project.name === 'phone' ? HEADS.phone : HEADS.desk;
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

type SessionRead = {
  csrf: string;
  person: { id: string };
  roles: { school_id: string | null }[];
};

async function session(page: Page): Promise<SessionRead> {
  return (await (await page.request.get('/api/session')).json()) as SessionRead;
}

async function post(page: Page, path: string, data: object): Promise<{ id: string }> {
  const { csrf } = await session(page);
  const { origin } = new URL(page.url());
  const answer = await page.request.post(path, {
    data,
    headers: { 'X-CSRF-Token': csrf, Origin: origin },
  });
  expect(answer.ok(), await answer.text()).toBe(true);
  return (await answer.json()) as { id: string };
}

/** The executive group agrees actions for the school of this Headteacher. */
async function agree(ceo: Page, of: SessionRead, wordings: readonly string[]): Promise<string[]> {
  const forums = (await (await ceo.request.get('/api/meetings/forums?limit=200')).json()) as {
    items: { id: string; kind: string }[];
  };
  const elg = forums.items.find(({ kind }) => kind === 'executive');
  const meeting = await post(ceo, '/api/meetings/meetings', {
    forum_ids: [elg?.id],
    on: '2026-12-03',
    starts_at: '07:30',
    ends_at: '08:00',
    despite: DESPITE,
  });
  const ids: string[] = [];
  for (const wording of wordings) {
    const action = await post(ceo, '/api/meetings/actions', {
      meeting_id: meeting.id,
      wording,
      owner_id: of.person.id,
      due: '2027-01-29',
      school_id: of.roles[0]?.school_id,
    });
    ids.push(action.id);
  }
  return ids;
}

test('a Headteacher answers what a meeting asked, does it, and the meeting sees both', async ({
  browser,
}, testInfo) => {
  test.slow(); // two people, eight pages held to axe
  const mark = String(Date.now()).slice(-6);
  const [walk, share, host] = [
    `Walk lessons with the link lead ${mark}`,
    `Share the arrival plan ${mark}`,
    `Host two neighbours ${mark}`,
  ] as const;
  const ceo = await pageOf(browser, CEO);
  const page = await pageOf(browser, head(testInfo));
  const [first] = await agree(ceo, await session(page), [walk, share, host]);

  await test.step('the badge on My school leads to the inbox', async () => {
    await page.goto('/my-school');
    await page.getByRole('link', { name: /SIP inbox.*wait for an answer/ }).click();
    await expect(page.getByRole('link', { name: host })).toBeVisible();
    await sound(page);
  });

  await test.step('one is adopted, one adapted, one declined with a reason', async () => {
    await page.getByRole('button', { name: `Adopt ${walk}` }).click();
    await sound(page);
    await page.getByRole('button', { name: 'Adopt action' }).click();
    await expect(page.getByRole('button', { name: `Done ${walk}` })).toBeVisible();

    await page.getByRole('button', { name: `Adapt ${share}` }).click();
    await page.getByLabel('In your own words').fill(`Write our own arrival plan ${mark}`);
    await page.getByRole('button', { name: 'Adapt action' }).click();
    await expect(page.getByText(`Agreed as: “${share}”`)).toBeVisible();

    await page.getByRole('button', { name: `Decline ${host}` }).click();
    await page.getByRole('button', { name: 'Decline action' }).click();
    await expect(page.getByText('Choose a reason')).toBeVisible();
    await page.getByRole('combobox', { name: 'Why?' }).click();
    await page.getByRole('option', { name: 'We have no capacity for it' }).click();
    await sound(page);
    await page.getByRole('button', { name: 'Decline action' }).click();
    await expect(page.getByRole('button', { name: `Adopt after all ${host}` })).toBeVisible();
    await sound(page);
  });

  await test.step('the meeting’s record shows which, and follows to the end', async () => {
    await ceo.goto(`/actions/${first ?? ''}`);
    await expect(ceo.getByText('adopted it')).toBeVisible();
    await sound(ceo);

    await page.goto('/actions');
    await page.getByRole('button', { name: `Progress ${walk}` }).click();
    await page.getByLabel('How does it go?').fill('Two lessons walked');
    await sound(page);
    await page.getByRole('button', { name: 'Add to the history' }).click();
    await page.getByRole('button', { name: `Done ${walk}` }).click();
    await page.getByRole('button', { name: 'Mark as done' }).click();
    await expect(page.getByRole('button', { name: `Done ${walk}` })).toBeHidden();
    await sound(page);

    await expect(ceo.getByText('“Two lessons walked”')).toBeVisible();
    await expect(ceo.getByText('Completed', { exact: true })).toBeVisible();
  });

  await test.step('what is typed is still there after going away', async () => {
    await page.goto('/inbox');
    const line = page.getByRole('button', {
      name: new RegExp(`^Progress Write our own.*${mark}`),
    });
    await line.click();
    await page.getByLabel('How does it go?').fill('Half of it is written');
    await expect(page.getByText('Saved on this device')).toBeVisible();
    await page.goto('/my-school');
    await page.goto('/inbox');
    await line.click();
    await expect(page.getByLabel('How does it go?')).toHaveValue('Half of it is written');
  });
});
