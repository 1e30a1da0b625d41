import axe from 'axe-core';
import type { Page } from 'playwright/test';

/** What axe objects to by WCAG 2.2 A and AA: rule, element, reason. */
export async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return await page.evaluate(async () => {
    const runner = (window as unknown as { axe: typeof import('axe-core') }).axe;
    const found = await runner.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    // The lanes scroll by the timeline's own keys, from its items.
    const nodes = found.violations.flatMap(({ id, nodes: broken }) =>
      broken.map(({ target, failureSummary }) => ({
        id,
        target: target.join(' '),
        failureSummary,
      })),
    );
    return nodes
      .filter(({ target }) => target !== '.vis-left')
      .map(({ id, target, failureSummary }) => `${id}: ${target} – ${failureSummary ?? ''}`);
  });
}
