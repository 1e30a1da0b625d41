import { expect, test } from 'playwright/test';

import { launchApp, makeUserData } from './launch.ts';

test('the chosen colours are there again at the next start', async () => {
  const userData = await makeUserData();
  const first = await launchApp({ userData });
  await first.page.getByRole('button', { name: 'Appearance' }).click();
  await first.page.getByRole('menuitemradio', { name: 'Dark' }).click();
  const root = first.page.locator('html');
  await expect(root).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await first.close();
  const second = await launchApp({ userData });
  await expect(second.page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await second.close();
});
