/** An empty trust, from the operator's code to its schools, its year and its people. */
import { expect, expectNoAxeViolations, expectNoSidewaysScroll, test, type Page } from './support';

const CEO = {
  name: 'Ines Varga',
  email: 'ines.varga@larkmere.example',
  password: 'four plain words here',
};
const PATIENCE_MS = 240_000;

const REGISTER = [
  'URN,LA (code),LA (name),EstablishmentName,EstablishmentStatus (name),CloseDate,PhaseOfEducation (name),Trusts (code),Trusts (name)',
  '900201,865,Wiltshire,Larkmere School,Open,,Secondary,99801,LARKMERE TRUST',
  '900202,865,Wiltshire,Sainte-Éloïse Primary,Open,,Primary,99801,LARKMERE TRUST',
  '900203,865,Wiltshire,Old Larkmere,Closed,31-08-2010,Primary,99801,LARKMERE TRUST',
  '900204,865,Wiltshire,Elsewhere School,Open,,Secondary,99802,ELSEWHERE TRUST',
].join('\r\n');

const PEOPLE = (school: string) =>
  [
    'name,email,role,school,job title',
    'Ada Bright,ada.bright@larkmere.example,Headteacher,900201,Headteacher',
    `Ben Cole,ben.cole@larkmere.example,School leader,${school},Deputy`,
  ].join('\r\n');

const PUPILS = 'UPN,Forename,Surname\r\nA123456789012,Somebody,Small';

/** As the register is published: windows-1252, of which these letters are the same as Latin-1. */
const file = (name: string, text: string) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(text, 'latin1'),
});

async function expectGood(page: Page): Promise<void> {
  await expectNoSidewaysScroll(page);
  await expectNoAxeViolations(page);
}

async function choose(page: Page, name: string, text: string): Promise<void> {
  await page.getByLabel('File of people').setInputFiles(file(name, text));
  await page.getByRole('button', { name: 'Look at the people' }).click();
}

async function setUp(page: Page): Promise<void> {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1, name: 'Set up this trust' })).toBeVisible();
  await expectGood(page);
  await page.getByLabel('Operator’s code').fill('not the code');
  await page.getByLabel('Name of the trust').fill('Larkmere Trust');
  await page.getByLabel('Chief Executive’s name').fill(CEO.name);
  await page.getByLabel('Chief Executive’s email').fill(CEO.email);
  await page.getByLabel('A password for them').fill(CEO.password);
  await page.getByRole('button', { name: 'Set up and sign in' }).click();
  await expect(page.getByText('that is not the operator')).toBeVisible();
  await expect(page.getByLabel('Name of the trust')).toHaveValue('Larkmere Trust');
  await page.getByLabel('Operator’s code').fill(process.env['OPERATOR_CODE'] ?? '');
  await page.getByRole('button', { name: 'Set up and sign in' }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'Welcome to Larkmere Trust' }),
  ).toBeVisible();
  await expectGood(page);
}

async function importSchools(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Import schools' }).click();
  await page
    .getByLabel('Register of schools, or group links')
    .setInputFiles(file('edubasealldata20261120.csv', REGISTER));
  await page.getByLabel('Which trust').fill('99801');
  await page.getByRole('button', { name: 'Look at the schools' }).click();
  await expect(page.getByText('Two new and one skipped: nothing is changed yet.')).toBeVisible();
  await expect(page.getByText('Sainte-Éloïse Primary')).toBeVisible();
  await expectGood(page);
  await page.getByRole('button', { name: 'Import two schools' }).click();
  await expect(page.getByText('Imported: two new and one skipped.')).toBeVisible();
  await page.getByRole('button', { name: 'Keep its numbers' }).click();
  await expect(page.getByRole('button', { name: 'Keep its numbers' })).toHaveCount(0);
  await page.getByRole('link', { name: 'Go to the schools' }).click();
  await expect(
    page.getByText('Two schools in the trust: one secondary and one primary.'),
  ).toBeVisible();
  await expect(page.getByText('Old Larkmere')).toHaveCount(0);
}

async function setTheTerms(page: Page): Promise<void> {
  await page.goto('/calendar');
  await expect(page.getByRole('heading', { name: /^No dates are published for/ })).toBeVisible();
  await expectGood(page);
  await page.getByRole('link', { name: 'Set the six terms' }).click();
  const lastDay = page.getByRole('textbox', { name: 'Term 1 ends' });
  const kept = await lastDay.inputValue();
  await lastDay.fill('1/9/2020');
  await page.getByRole('button', { name: 'Publish the dates' }).click();
  await expect(page.getByText(/Term 1 ends on .*before it starts/)).toBeVisible();
  await expectGood(page);
  await lastDay.fill(kept);
  await page.getByRole('button', { name: 'Publish the dates' }).click();
  await expect(page.getByRole('heading', { name: 'Term 6' })).toBeVisible();
}

async function importPeople(page: Page): Promise<void> {
  await page.goto('/people/import');
  await choose(page, 'pupils.csv', PUPILS);
  await expect(page.getByText('this file seems to hold pupils')).toBeVisible();
  await choose(page, 'people.csv', PEOPLE('Nowhere School'));
  await expect(page.getByText(/one to put right: nothing is changed yet/i)).toBeVisible();
  await expect(page.getByRole('button', { name: /^Import / })).toHaveCount(0);
  await expectGood(page);
  await page.getByRole('button', { name: 'Choose another file' }).click();
  await choose(page, 'people.csv', PEOPLE('Larkmere School'));
  await page.getByRole('button', { name: 'Import two rows' }).click();
  await expect(page.getByText('Imported: two new.')).toBeVisible();
  await page.getByRole('link', { name: 'Go to the people' }).click();
  await expect(page.getByRole('link', { name: 'Ada Bright' })).toBeVisible();
}

async function foundForums(page: Page): Promise<void> {
  await page.goto('/networks');
  await page.getByRole('button', { name: 'Found the usual forums and boards' }).click();
  await expect(page.getByRole('link', { name: 'SENCOs' })).toBeVisible();
  await expectGood(page);
  await page.getByRole('link', { name: 'Executive Leadership Group' }).click();
  await expect(page.getByRole('link', { name: 'Ada Bright' })).toBeVisible();
  await page.goto('/forums');
  await expect(page.getByText('Executive Leadership Group').first()).toBeVisible();
  await page.goto('/people');
}

async function letTheHeadIn(page: Page): Promise<void> {
  const password = 'another four plain words';
  await page.getByRole('link', { name: 'Ada Bright' }).click();
  await page.getByRole('button', { name: 'Set a password' }).click();
  await page.getByLabel('New password').fill(password);
  await page.getByRole('button', { name: 'Set password' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.getByRole('button', { name: /^Your account/ }).click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByLabel('Email').fill('ada.bright@larkmere.example');
  await page.getByLabel(/^Password/).fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('button', { name: /^Your account: Ada Bright/ })).toBeVisible();
  await page.goto('/account');
  await expect(
    page.getByText('You are Headteacher, Larkmere School at Larkmere Trust.'),
  ).toBeVisible();
}

test('an empty trust gets its Chief Executive, schools, year and people', async ({ page }) => {
  test.setTimeout(PATIENCE_MS);
  await test.step('set up', () => setUp(page));
  await test.step('schools from the register', () => importSchools(page));
  await test.step('six terms', () => setTheTerms(page));
  await test.step('people from a file', () => importPeople(page));
  await test.step('the usual forums', () => foundForums(page));
  await test.step('the Head comes in', () => letTheHeadIn(page));
});
