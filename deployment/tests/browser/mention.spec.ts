import { expect, test } from './fixtures.js';
import { accessible } from './accessible.js';
import { Rep } from './people.js';

test('CV-11 a colleague who is called in a note is told, and opens it where the rights allow', async ({
  browser,
  talking,
}) => {
  const { ben, kim } = await talking();
  await kim.writes('Do you ship to Norway?');
  const ada = await Rep.signsIn(browser, 'ada');
  try {
    await ben.messenger.getByRole('button', { name: 'Write a note' }).click();
    const note = ben.messenger.getByRole('textbox', { name: 'Note', exact: true });
    await expect(note).toBeFocused();
    await note.pressSequentially('@adl');
    const colleagues = ben.messenger.getByRole('listbox', { name: 'Colleagues' });
    await expect(colleagues.getByRole('option')).toHaveText(['Ada Lind']);
    await accessible(ben.page);
    await note.press('Enter');
    await expect(note).toHaveValue('@Ada Lind ');
    await note.pressSequentially('do we ship there?');
    await ben.messenger.getByRole('button', { name: 'Send note' }).click();
    const written = ben.messenger.getByRole('note', { name: /^Note by / });
    await expect(written.locator('mark')).toHaveText('@Ada Lind');

    const alert = ada.page.getByRole('alert').filter({ hasText: 'Ben Carter mentions you' });
    await expect(alert).toContainText('do we ship there?');
    await accessible(ada.page);
    await alert.getByRole('button', { name: 'Open conversation' }).click();
    await expect(ada.message('Do you ship to Norway?')).toBeVisible();
    await expect(alert).toHaveCount(0);
    await ada.page.reload();
    await expect(ada.message('Do you ship to Norway?')).toBeVisible();
    await expect(alert).toHaveCount(0);
    await expect(kim.page.getByText('do we ship there?')).toHaveCount(0);
    await kim.chat.getByRole('button', { name: 'End chat' }).click();
  } finally {
    await ada.context.close();
  }
});

test('CV-11 who was away finds the mention at the next sign-in, and a mention opens nothing', async ({
  browser,
  talking,
}) => {
  const { ben, kim } = await talking();
  await ben.messenger.getByRole('button', { name: 'Write a note' }).click();
  const note = ben.messenger.getByRole('textbox', { name: 'Note', exact: true });
  await note.pressSequentially('@chl');
  await expect(ben.messenger.getByRole('option', { name: 'Chloe Martin' })).toBeVisible();
  await note.press('Enter');
  await note.pressSequentially('between us: they leave');
  await ben.messenger.getByRole('button', { name: 'Send note' }).click();
  await expect(ben.messenger.getByRole('note', { name: /^Note by / })).toBeVisible();

  const chloe = await Rep.signsIn(browser, 'chloe');
  try {
    const alert = chloe.page.getByRole('alert').filter({ hasText: 'Ben Carter mentions you' });
    await expect(alert).toContainText('You may not open this conversation');
    await expect(chloe.page.getByText('between us')).toHaveCount(0);
    await expect(alert.getByRole('button', { name: 'Open conversation' })).toHaveCount(0);
    await alert.getByRole('button', { name: 'Dismiss' }).click();
    await expect(alert).toHaveCount(0);
    await kim.chat.getByRole('button', { name: 'End chat' }).click();
  } finally {
    await chloe.context.close();
  }
});
