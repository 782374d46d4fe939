import { expect, test } from './fixtures.js';
import { accessible } from './accessible.js';
import { records } from './stage.js';

test('RT-7 a rep who leaves a visitor without an answer is relieved, else the booker comes', async ({
  publish,
  rep,
  visitor,
}) => {
  const ben = await rep('ben');
  await records.setting({ Answer_Within_Seconds__c: 2, Inbound_Countdown_Seconds__c: 8 });
  try {
    await publish();
    const kim = await visitor('/demo/pricing');
    await kim.opensChat();
    await kim.asksForAPerson();
    await ben.starts(ben.card('Pricing Page', kim));
    const chloe = await rep('chloe');
    await kim.writes('Do you ship to Norway?');

    const tab = ben.page.locator('.tabs').getByRole('tab', { selected: true });
    await expect(tab).toHaveAccessibleDescription(/waits for your answer/);
    await expect(ben.messenger.getByText(/waits for your answer\.$/)).toBeVisible();
    await accessible(ben.page);
    const held = 'Ben Carter seems to be held up. We are looking for a colleague.';
    await expect(kim.chat.getByText(held)).toBeVisible({ timeout: 20_000 });
    await expect(ben.messenger.getByText('Offered to colleagues')).toBeVisible();
    await expect(chloe.page.getByRole('alert').filter({ hasText: 'is waiting' })).toBeVisible();
    await chloe.starts(chloe.card('Pricing Page', kim));

    const steppedIn = 'Chloe Martin has stepped in for Ben Carter';
    await expect(kim.chat.getByText(steppedIn)).toBeVisible();
    await expect(
      ben.page.getByRole('alert').filter({ hasText: 'Chloe Martin has taken this conversation' }),
    ).toBeVisible();
    await expect(chloe.message('Do you ship to Norway?')).toBeVisible();
    await chloe.writes('We do.');
    await expect(kim.message('We do.')).toBeVisible();

    await records.setting({ Inbound_Countdown_Seconds__c: 2 });
    await publish();
    await kim.writes('And to Iceland?');
    await expect(kim.chat.getByText('Nobody is free right now')).toBeVisible({ timeout: 20_000 });
    await expect(kim.chat.getByText('We could not find a colleague in time.')).toBeVisible();
    await expect(kim.page.getByRole('region', { name: 'Meeting booker' })).toBeVisible();
    await expect(chloe.messenger.getByText('This conversation has ended.')).toBeVisible();
  } finally {
    await records.setting({ Answer_Within_Seconds__c: 90, Inbound_Countdown_Seconds__c: 30 });
    await publish();
  }
});
