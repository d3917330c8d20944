import {
  expect,
  expectNoAxeViolations,
  expectNoSidewaysScroll,
  test,
  type Page,
} from '../e2e/support';

import { inventGateway } from './invented-gateway';

async function look(page: Page, name: string): Promise<void> {
  const { project } = test.info();
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: `../.run/look/${name}-${project.name}.png`, fullPage: true });
  await expectNoAxeViolations(page);
  await expectNoSidewaysScroll(page);
}

test('the gallery of components', async ({ page }) => {
  await page.goto(String(test.info().config.metadata['gallery']));
  await expect(page.getByRole('heading', { name: 'Gallery' })).toBeVisible();
  await look(page, 'gallery');
  await page.getByRole('button', { name: 'Publish the plan' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await look(page, 'confirm');
  await page.keyboard.press('Escape');
  await page
    .getByRole('button', { name: /from a calendar/ })
    .first()
    .click();
  await expect(page.getByRole('button', { name: 'Next month' })).toBeVisible();
  await look(page, 'calendar');
});

test('the sign-in page with demo people', async ({ page }) => {
  await inventGateway(page, { signedIn: false });
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible();
  await look(page, 'sign-in-demo');
});

test('the sign-in page of a trust, and its refusal', async ({ page }) => {
  await inventGateway(page, { signedIn: false, demo: false });
  await page.goto('/sign-in');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page.getByText('Enter your password')).toBeVisible();
  await look(page, 'sign-in');
});

test('the shell, its account panel and the jump dialog', async ({ page }) => {
  await inventGateway(page, { signedIn: true });
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Priya');
  await look(page, 'home');
  await page.getByRole('button', { name: /^Your account/ }).click();
  await look(page, 'account');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+K');
  await page.getByRole('combobox').fill('home');
  await look(page, 'jump');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('the navigation drawer of a phone', async ({ page }) => {
  test.skip(test.info().project.name === 'desk', 'the side bar is always there on a desk');
  await inventGateway(page, { signedIn: true });
  await page.goto('/');
  await page.getByRole('button', { name: 'Open navigation' }).click();
  await expect(page.getByRole('dialog', { name: 'Navigation' })).toBeVisible();
  await look(page, 'drawer');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Navigation' })).toBeHidden();
});

test('an address that is not there', async ({ page }) => {
  await inventGateway(page, { signedIn: true });
  await page.goto('/nowhere');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page is not here');
  await look(page, 'missing');
});
