import { enterAs, expect, expectNoAxeViolations, expectNoSidewaysScroll, test } from './support';

test('the sign-in page is readable by everybody at every width', async ({ page }) => {
  await page.goto('/sign-in');
  await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible();
  await expectNoAxeViolations(page);
  await expectNoSidewaysScroll(page);
});

test('a page behind the door asks for a sign-in and then opens where it was going', async ({
  page,
}) => {
  await page.goto('/?from=bookmark');
  await page.waitForURL(/\/sign-in\?back=/);
  await page.getByRole('button', { name: /^Headteacher/ }).click();
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
  await expect(page.getByRole('button', { name: /^Your account/ })).toBeVisible();
  await expectNoAxeViolations(page);
});

test('signing out closes the door behind you', async ({ page }) => {
  await page.goto('/sign-in');
  const first = page.getByRole('button', { name: /^Chief Executive/ });
  await enterAs(page, (await first.locator('strong').innerText()).trim());
  await page.getByRole('button', { name: /^Your account/ }).click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.waitForURL(/\/sign-in/);
  await page.goto('/');
  await page.waitForURL(/\/sign-in/);
});

test('anybody of the trust is found by school and role', async ({ page }) => {
  await page.goto('/sign-in');
  await page.getByLabel('Find somebody').fill('dunsellow headteacher');
  await expect(page.getByText('1 found')).toBeVisible();
  await page.getByRole('button', { name: /Esther Owusu/ }).click();
  await expect(page.getByRole('button', { name: /^Your account: Esther Owusu/ })).toBeVisible();
});
