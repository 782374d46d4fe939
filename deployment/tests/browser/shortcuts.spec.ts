import { expect, test } from './fixtures.js';
import { accessible } from './accessible.js';

test('CV-6 a team’s shortcut is filled in for the visitor, and nothing goes out unfilled', async ({
  talking,
}) => {
  const { ben, kim } = await talking();
  const box = ben.messenger.getByRole('textbox', { name: 'Message', exact: true });
  const menu = ben.messenger.getByRole('listbox', { name: 'Shortcuts' });

  await box.pressSequentially('/');
  await expect(menu.getByRole('option')).not.toHaveCount(0);
  await accessible(ben.page);
  await box.pressSequentially('hel');
  await expect(menu.getByRole('option')).toHaveCount(1);
  await box.press('Enter');
  await expect(menu).toBeHidden();
  await expect(box).toHaveValue('Hello there, this is Ben. How can I help?');
  await box.press('Enter');
  await expect(kim.message('Hello there, this is Ben.')).toBeVisible();

  await box.fill('About {Company}:');
  await box.press('Enter');
  await expect(ben.messenger.getByText('Fill in before you send: Company.')).toBeVisible();
  await ben.page.keyboard.type('your firm');
  await expect(ben.messenger.getByText('Fill in before you send')).toBeHidden();
  await box.press('Enter');
  await expect(kim.message('About your firm:')).toBeVisible();
  await expect(kim.messages.getByText('{')).toHaveCount(0);
  expect(ben.complaints).toEqual([]);
});

test('CV-6 a rep keeps shortcuts of its own', async ({ talking }) => {
  const { ben } = await talking();
  const box = ben.messenger.getByRole('textbox', { name: 'Message', exact: true });
  const name = `reach ${Date.now()}`;

  await box.pressSequentially('/');
  await ben.messenger.getByRole('button', { name: 'My shortcuts' }).click();
  const dialog = ben.page.getByRole('dialog', { name: 'My shortcuts' });
  await dialog.getByRole('textbox', { name: 'Name' }).fill(name);
  await dialog.getByRole('textbox', { name: 'Text' }).fill('Write to {Shoe Size}');
  await dialog.getByRole('button', { name: 'Add shortcut' }).click();
  await expect(dialog.getByRole('alert')).toContainText('no placeholder of that name');
  await dialog.getByRole('textbox', { name: 'Text' }).fill('Write to {Rep Name}');
  await dialog.getByRole('button', { name: 'Add shortcut' }).click();
  await expect(dialog.getByText(name)).toBeVisible();
  await accessible(ben.page);
  await dialog.getByRole('button', { name: 'Close' }).click();

  await box.fill('');
  await box.pressSequentially(`/${name}`);
  await box.press('Tab');
  await expect(box).toHaveValue('Write to Ben Carter');
  await box.fill('');
  await box.pressSequentially('/');
  await ben.messenger.getByRole('button', { name: 'My shortcuts' }).click();
  await dialog.getByRole('button', { name: `Delete ${name}` }).click();
  await dialog.getByRole('button', { name: 'Undo' }).click();
  await dialog.getByRole('button', { name: `Delete ${name}` }).click();
  await expect(dialog.getByText(`${name} is deleted.`)).toBeVisible();
  await dialog.getByRole('button', { name: 'Close' }).click();
});
