import { expect, test } from './fixtures.js';
import { records } from './stage.js';

const WEEK = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const DAYS = WEEK.map((day) => `${day}__c`);

/** Closes the office on every day, so that no midnight matters; returns what opens it again. */
async function closes(): Promise<() => Promise<void>> {
  const hours = 'SELECT Id, ' + DAYS.join(', ') + ' FROM Business_Hours__c WHERE Default__c = true';
  const [before] = await records.query(hours);
  if (!before) throw new Error('no Business Hours record');
  const closed = Object.fromEntries(DAYS.map((day) => [day, '']));
  const open = Object.fromEntries(DAYS.map((day) => [day, String(before[day] ?? '')]));
  await records.update('Business_Hours__c', before.Id, closed);
  return () => records.update('Business_Hours__c', before.Id, open);
}

test('CV-15 out of business hours is said at once, and not when open again', async ({
  publish,
  rep,
  visitor,
}) => {
  const ben = await rep('ben');
  const there = await visitor('/demo/pricing');
  const card = ben.card('Pricing Page', there);
  await expect(card).toBeVisible();
  const opens = await closes();
  try {
    expect(await publish()).toBe(0);
    await there.opensChat();
    const said = there.chat.getByText('We are outside our business hours.');
    await expect(said).toBeVisible({ timeout: 3_000 });
    await expect(there.chat.getByText('Waiting for a person')).toHaveCount(0);
    await expect(there.page.getByRole('region', { name: 'Meeting booker' })).toBeVisible();
    await expect(card.getByRole('timer')).toHaveCount(0);
  } finally {
    await opens();
    expect(await publish()).toBe(0);
  }
  // It opens while the messenger is open: that is told within seconds, without a reload.
  await there.asksForAPerson();
  await ben.starts(card);
  await there.chat.getByRole('button', { name: 'End chat' }).click();
  await expect(there.chat.getByText('Conversation ended')).toBeVisible();
});
