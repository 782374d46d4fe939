import { expect, test } from './fixtures.js';
import { accessible } from './accessible.js';
import { Rep } from './people.js';

test('LS-10 who oversees sees every board, watches, whispers and takes over', async ({
  browser,
  rep,
  visitor,
}) => {
  test.setTimeout(120_000);
  const ben = await rep('ben');
  const there = await visitor('/demo/pricing');
  await expect(ben.card('Pricing Page', there)).toBeVisible();
  await expect(ben.page.getByRole('combobox', { name: 'Visitors of' })).toHaveCount(0);
  await there.opensChat();
  await there.asksForAPerson();
  await ben.starts(ben.card('Pricing Page', there));
  await there.writes('Do you ship to Norway?');

  const ada = await Rep.signsIn(browser, 'ada');
  try {
    const whose = ada.page.getByRole('combobox', { name: 'Visitors of' });
    await whose.selectOption('Everyone');
    const card = ada.card('Pricing Page', there);
    await expect(card).toContainText('Talking with Ben Carter');
    await accessible(ada.page);
    await whose.selectOption('Ben Carter');
    await card.getByRole('link', { name: 'Open conversation' }).click();
    await expect(ada.message('Do you ship to Norway?')).toBeVisible();

    const note = ada.messenger.getByRole('textbox', { name: 'Note to the rep' });
    await note.fill('Yes, from next week on');
    await ada.messenger.getByRole('button', { name: 'Send note' }).click();
    await expect(note).toHaveValue('');
    const heard = ben.messenger.getByRole('note', { name: /^Note by / });
    await expect(heard).toContainText('Yes, from next week on');
    await accessible(ada.page);
    await ben.writes('We do, from next week on.');
    await expect(there.message('We do, from next week on.')).toBeVisible();
    await expect(there.page.getByText('Yes, from next week on')).toHaveCount(0);
    await ben.page.reload();
    await expect(heard).toContainText('Yes, from next week on');

    await ada.messenger.getByRole('button', { name: 'Take over' }).click();
    await ada.writes('I go on from here.');
    await expect(there.message('I go on from here.')).toBeVisible();
    await expect(there.chat.getByText(/has joined$/).last()).toBeVisible();
    const alert = ben.page.getByRole('alert').filter({ hasText: 'has taken this conversation' });
    await expect(alert).toBeVisible();
    await expect(ben.messenger.getByRole('textbox', { name: 'Message', exact: true })).toHaveCount(
      0,
    );
    await there.page.reload();
    await expect(there.page.getByText('Yes, from next week on')).toHaveCount(0);
    await there.chat.getByRole('button', { name: 'End chat' }).click();
  } finally {
    await ada.context.close();
  }
});
