/** What every journey needs: to come in as somebody, and to hold each page to WCAG 2.2 AA. */
import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Browser, type Page, type TestInfo } from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * A test during which the page may neither break its content security policy nor throw: either
 * fails the test at its end, whatever it was about.
 */
export const test = base.extend<{ quietPage: undefined }>({
  quietPage: [
    async ({ page }, use) => {
      const noises: string[] = [];
      page.on('pageerror', (error) => noises.push(error.message));
      page.on('console', (message) => {
        const about = `${message.text()} ${message.location().url}`;
        if (/content security policy/i.test(about)) noises.push(about);
      });
      await use(undefined);
      expect(noises, 'the page broke its policy or threw').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect, type Browser, type Page, type TestInfo };

/** Come in as one of the demonstration's people, by the name on the sign-in page. */
export async function enterAs(page: Page, personName: string): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('Find somebody').fill(personName);
  const person = page.getByText(personName, { exact: true });
  await page.getByRole('button').filter({ has: person }).click();
  await page.waitForURL((url) => url.pathname !== '/sign-in');
  await expect(page.getByRole('button', { name: /^Your account/ })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** Every axe rule of WCAG 2.2 AA, and its best practices, on the page as it stands now. */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  // Without frames of another origin the legacy way finds the same, and opens no second page for it.
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).setLegacyMode().analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  );
  expect(found).toEqual([]);
}

/** Nothing may scroll sideways, at any width from 360 px up. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const spare = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(spare).toBeLessThanOrEqual(0);
}
