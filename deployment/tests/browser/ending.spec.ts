import { expect, test } from './fixtures.js';
import type { Rep, Visitor } from './people.js';

async function talk(rep: Rep, visitor: Visitor): Promise<void> {
  await visitor.opensChat();
  await visitor.asksForAPerson();
  await rep.starts(rep.card('Pricing Page', visitor));
  await visitor.writes('Is there a plan for one house?');
  await expect(rep.message('a plan for one house')).toBeVisible();
}

test('CV-10 after Undo the conversation goes on', async ({ rep, visitor }) => {
  const ben = await rep('ben');
  const there = await visitor('/demo/pricing');
  await talk(ben, there);
  const address = ben.page.url();
  await ben.endsConversation('Qualified');
  const undo = ben.page.getByRole('button', { name: 'Undo' });
  await undo.click();
  await expect(undo).toHaveCount(0);
  await expect(ben.page).toHaveURL(address);
  await ben.writes('Sprout is for one house.');
  await expect(there.message('Sprout is for one house.')).toBeVisible();
  await expect(there.chat.getByText('Conversation ended')).toHaveCount(0);
  await there.writes('Then Sprout it is.');
  await expect(ben.message('Then Sprout it is.')).toBeVisible();
  await there.chat.getByRole('button', { name: 'End chat' }).click();
});

test('CV-10 the rep sees that the visitor ended the chat', async ({ rep, visitor }) => {
  const ben = await rep('ben');
  const there = await visitor('/demo/pricing');
  await talk(ben, there);
  await there.chat.getByRole('button', { name: 'End chat' }).click();
  await expect(there.chat.getByText('Conversation ended')).toBeVisible();
  await expect(ben.messages.getByText('Conversation ended by the visitor')).toBeVisible();
  await expect(ben.messenger.getByText('This conversation has ended.')).toBeVisible();
  await expect(ben.messenger.getByRole('textbox', { name: 'Message', exact: true })).toHaveCount(0);
  await expect(ben.page.getByRole('button', { name: 'Undo' })).toHaveCount(0);
});
