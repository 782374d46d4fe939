import { expect, test } from './fixtures.js';
import { records } from './stage.js';

test('RT-2 nobody at the windows is set away, and one click brings back', async ({
  publish,
  rep,
}) => {
  const chloe = await rep('chloe');
  const away = chloe.page.getByRole('alert').filter({ hasText: 'You are set away' });
  await records.setting({ Away_After_Minutes__c: 0.05 });
  try {
    expect(await publish()).toBe(0);
    await expect(away).toBeVisible({ timeout: 20_000 });
    await expect(chloe.available).toHaveAttribute('aria-checked', 'false');
  } finally {
    await records.setting({ Away_After_Minutes__c: 15 });
    expect(await publish()).toBe(0);
  }
  await away.getByRole('button', { name: 'I am back' }).click();
  await expect(chloe.available).toHaveAttribute('aria-checked', 'true');
  await expect(away).toHaveCount(0);
});
