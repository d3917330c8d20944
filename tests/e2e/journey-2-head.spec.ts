/** J2: a Headteacher writes and runs the School Improvement Plan, from last year's to the board's copy. */
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
const NEXT = '2027-28';

/** Each width has a school of its own, because a school has one plan a year. */
const SCHOOLS = {
  desk: { head: 'Sofia Georgiou', leader: 'Ingrid Solberg', governor: 'Edwin Castellane' },
  phone: { head: 'Harriet Blewitt', leader: 'Gwen Treharne', governor: 'Annette Pargeter' },
};

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

async function setPriorities(page: Page): Promise<void> {
  await page.goto(`/priorities?cycle=${NEXT}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Trust priorities ${NEXT}`);
  if (await page.getByText('each stands as a heading').isVisible()) return;
  await page.getByRole('button', { name: 'Set priorities' }).click();
  await page
    .getByRole('textbox', { name: 'Priority 1', exact: true })
    .fill('Belonging and attendance');
  await page.getByRole('button', { name: 'Add a priority' }).click();
  await page.getByRole('textbox', { name: 'Priority 2', exact: true }).fill('Every child a reader');
  await page.getByLabel('Publish to every school when I save').check();
  await sound(page);
  await page.getByRole('button', { name: 'Save priorities' }).click();
  await expect(page.getByText('each stands as a heading')).toBeVisible();
}

async function startFromLastYear(page: Page): Promise<void> {
  await page.goto(`/my-plan?cycle=${NEXT}`);
  await sound(page);
  await page.getByRole('button', { name: `Start the plan for ${NEXT}` }).click();
  await expect(page.getByRole('heading', { name: 'P1 Belonging and attendance' })).toBeVisible();
  await page.getByRole('button', { name: 'Start from last year’s objectives' }).click();
  const dialog = page.getByRole('dialog');
  const choices = dialog.getByRole('checkbox');
  await expect(choices.first()).toBeChecked();
  for (const other of (await choices.all()).slice(1)) await other.uncheck();
  await sound(page);
  await dialog.getByRole('button', { name: 'Carry forward 1 objective' }).click();
  await expect(page.getByText('Carried forward from 2026-27')).toBeVisible();
}

async function pasteTable(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Paste a table' }).click();
  const rows = [
    ['Objective', 'Milestone', 'Term', 'Lead', 'Priority'],
    ['Attendance rises to 96%', 'Calls on the first day', 'Term 1', 'Deputy', 'P1'],
    ['', 'Absence under 5%', 'sometime', '', ''],
  ];
  const box = page.getByLabel('Paste here');
  await box.fill(rows.map((row) => row.join('\t')).join('\n'));
  await page.getByRole('button', { name: 'Preview' }).click();
  await expect(page.getByRole('heading', { name: '1 problem to put right first' })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Add 1 objective/ })).toBeDisabled();
  await sound(page);
  await box.fill((await box.inputValue()).replace('sometime', 'Term 4'));
  await page.getByRole('button', { name: 'Preview' }).click();
  await page.getByRole('button', { name: 'Add 1 objective and 2 milestones to the plan' }).click();
  await expect(page.getByRole('heading', { name: 'Attendance rises to 96%' })).toBeVisible();
}

async function writeOwnObjective(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Add our own objective' }).click();
  await page.getByRole('button', { name: 'Add objective' }).click();
  await expect(page.getByText('Say what you mean to achieve')).toBeVisible();
  await page.getByLabel('What do you mean to achieve?').fill('Every child plays an instrument');
  await page.getByLabel('Success criteria').fill('• All of Year 4 play\n• A concert in Term 6');
  await sound(page);
  await page.getByRole('button', { name: 'Add objective' }).click();
  const own = page.getByRole('article').filter({ hasText: 'Every child plays an instrument' });
  await expect(own.getByRole('listitem').filter({ hasText: 'All of Year 4 play' })).toBeVisible();
  await own.getByRole('button', { name: /^Add a milestone/ }).click();
  await own.getByLabel('What will be in place?').fill('Instruments for a whole class');
  await own.getByLabel('By when?').first().click();
  await page.getByRole('option', { name: 'By the end of Term 2' }).click();
  await own.getByRole('button', { name: 'Add milestone' }).click();
  await expect(own.getByText('Instruments for a whole class')).toBeVisible();
}

async function publishWithAReason(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Share with the trust' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Share with the trust' }).click();
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Not ready to publish yet' });
  await dialog.getByRole('button', { name: /^Give a reason for P2/ }).click();
  await dialog
    .getByLabel(/^Why is there no objective for P2/)
    .fill('Embedded here since last year.');
  await sound(page);
  await dialog.getByRole('button', { name: 'Save reason' }).click();
  const question = page.getByRole('dialog', { name: /^Publish the plan for/ });
  await question.getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(question).toBeHidden();
  await expect(page.getByText('No objective here, because')).toBeVisible();
}

async function rateByKeyboard(page: Page): Promise<void> {
  await page.goto(`${page.url().split(/[?#]/)[0] ?? ''}/rate?all=true`);
  const row = page.getByRole('listitem').filter({ hasText: 'Instruments for a whole class' });
  await row.getByRole('radio').first().focus();
  await page.keyboard.press('4');
  await expect(row.getByRole('radio', { name: 'On track' })).toBeChecked();
  await row.getByLabel('Evidence, web address').fill('drive.example.org/instruments');
  await sound(page);
  await page.keyboard.press('Enter');
  await expect(row.getByText('Saved.')).toBeVisible();
  await row.getByRole('button', { name: 'Rate again' }).click();
  await row.getByRole('radio', { name: 'At risk' }).check();
  await row.getByRole('button', { name: 'Save rating' }).click();
  await expect(row.getByText('Say why it has slipped back')).toBeVisible();
  await row.getByLabel('Why has it slipped back?').fill('The delivery is late');
  await row.getByRole('button', { name: 'Save rating' }).click();
  await expect(row.getByText('Saved.')).toBeVisible();
}

test('a Head starts from last year’s plan, publishes with a reason and rates; the governor reads it', async ({
  browser,
}, info) => {
  test.setTimeout(240_000);
  const { head, governor } = school(info);
  await setPriorities(await pageOf(browser, CEO));
  const page = await pageOf(browser, head);
  await startFromLastYear(page);
  const reader = await pageOf(browser, governor);
  await reader.goto(`/my-plan?cycle=${NEXT}`);
  await expect(reader.getByText(`There is no plan for ${NEXT} yet.`)).toBeVisible();

  await pasteTable(page);
  await writeOwnObjective(page);
  await publishWithAReason(page);
  await sound(page);

  await reader.goto(`/my-plan?cycle=${NEXT}`);
  await expect(reader.getByText('Embedded here since last year.')).toBeVisible();
  await expect(reader.getByRole('button', { name: /^(Edit|Rate|Add|Remove)/ })).toHaveCount(0);
  await sound(reader);
  const download = reader.waitForEvent('download');
  await reader.getByRole('link', { name: 'Word copy' }).click();
  expect((await download).suggestedFilename()).toMatch(
    new RegExp(`^[a-z-]+-improvement-plan-${NEXT}\\.docx$`),
  );

  await rateByKeyboard(page);
  await reader.reload();
  const rated = reader.getByRole('listitem').filter({ hasText: 'Instruments for a whole class' });
  await expect(rated.getByText('The delivery is late').first()).toBeVisible();
  await reader.goto(`${reader.url().split(/[?#]/)[0] ?? ''}/versions?from=1&to=2`);
  await expect(reader.getByRole('heading', { name: 'What changed' })).toBeVisible();
  await sound(reader);
});

test('typing survives a dropped network and a reload', async ({ page, context }, info) => {
  test.setTimeout(120_000);
  await enterAs(page, school(info).head);
  await page.goto('/my-plan');
  await page.getByRole('button', { name: 'Edit Resources' }).click();
  const words = `Breakfast every day, as of ${String(Date.now())}.`;
  const box = page.getByRole('textbox', { name: 'Resources' });
  await box.fill(words);
  await expect(page.getByText(/^Saved on this device/)).toBeVisible();
  await page.reload();
  await expect(box).toHaveValue(words);
  await context.setOffline(true);
  await box.pressSequentially(' And fruit.');
  await page.getByRole('button', { name: 'Save section' }).click();
  await expect(page.getByText('No connection: kept on this device')).toBeVisible();
  await expect(box).toHaveValue(`${words} And fruit.`);
  await context.setOffline(false);
  await expect(box).toBeHidden();
  await page.reload();
  await expect(page.getByText(`${words} And fruit.`)).toBeVisible();
});

test('two people save at once: other parts go through, the same part asks', async ({
  browser,
}, info) => {
  test.setTimeout(180_000);
  const { head, leader } = school(info);
  const now = String(Date.now());
  const [mine, theirs] = [await pageOf(browser, head), await pageOf(browser, leader)];
  const write = async (page: Page, section: string, words: string) => {
    const edit = page.getByRole('button', { name: `Edit ${section}` });
    if (await edit.isVisible()) await edit.click();
    await page.getByRole('textbox', { name: section }).fill(words);
  };
  const save = (page: Page) => page.getByRole('button', { name: 'Save section' }).click();
  for (const page of [mine, theirs]) {
    await page.goto('/my-plan');
    await page.getByRole('button', { name: 'Edit School context' }).click();
  }
  await write(theirs, 'School context', `Theirs ${now}`);
  await save(theirs);
  await expect(theirs.getByRole('textbox', { name: 'School context' })).toBeHidden();
  await write(mine, 'School context', `Mine ${now}`);
  await save(mine);
  const panel = mine.getByRole('alert', { name: 'Changed meanwhile' });
  await expect(panel).toContainText(`School context, by ${leader}`);
  await expect(panel).toContainText(`Theirs ${now}`);
  await sound(mine);
  await panel.getByRole('button', { name: 'Keep mine' }).click();
  await expect(mine.getByRole('textbox', { name: 'School context' })).toBeHidden();

  await write(mine, 'Resources', `Ours ${now}`);
  await write(theirs, 'Governance and monitoring', `Governors ${now}`);
  await save(theirs);
  await expect(theirs.getByText(`Governors ${now}`)).toBeVisible();
  await save(mine);
  await expect(mine.getByText(`Ours ${now}`)).toBeVisible();
  await expect(panel).toBeHidden();
});
