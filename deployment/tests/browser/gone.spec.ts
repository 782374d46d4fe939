import { expect, test } from '@playwright/test';
import { Rep, Visitor } from './people.js';
import { everybodyOnTheCustomersPageComesToSam } from './sam.js';

test('RT-7 a rep whose connection is gone for a minute leaves no visitor in silence', async ({
  browser,
}) => {
  const undo = await everybodyOnTheCustomersPageComesToSam();
  try {
    const sam = await Rep.signsIn(browser, 'sam');
    await sam.becomes(true);
    const visitor = await Visitor.arrives(browser, '/demo/customers?utm_medium=cpc');
    // Not before the rule is in force, or others would be asked.
    await expect(sam.cardAnywhere(visitor)).toBeVisible({ timeout: 60_000 });
    await visitor.opensChat();
    await visitor.asksForAPerson();
    await sam.starts(sam.cardAnywhere(visitor));
    await visitor.writes('Are you there?');
    await sam.writes('I am.');
    await expect(visitor.message('I am.')).toBeVisible();

    await sam.context.close();
    // A minute is what the sentence promises, and a look at it comes every five seconds.
    const held = visitor.chat.getByText('seems to be held up');
    await expect(held).toBeVisible({ timeout: 90_000 });
    await expect(visitor.chat.getByText('Nobody is free right now')).toBeVisible({
      timeout: 60_000,
    });
    await expect(visitor.page.getByRole('region', { name: 'Meeting booker' })).toBeVisible();
    expect(visitor.complaints).toEqual([]);
    await visitor.leaves();
  } finally {
    await undo();
  }
});
