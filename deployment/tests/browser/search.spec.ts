import { expect, test } from './fixtures.js';
import { accessible } from './accessible.js';
import { Rep } from './people.js';

test('CV-13 a rep finds a past conversation by its words, and only what it may see', async ({
  browser,
  talking,
}) => {
  const { ben, kim } = await talking();
  const word = `walrus${Date.now()}`;
  await kim.writes(`Does a ${word} fit, 100% sure? <b>`);
  await ben.writes('It does.');
  await kim.chat.getByRole('button', { name: 'End chat' }).click();
  await expect(kim.chat.getByText('Conversation ended')).toBeVisible();

  await ben.page.getByRole('link', { name: 'Conversations' }).first().click();
  const field = ben.page.getByRole('searchbox', { name: 'Words' });
  await expect(field).toBeVisible();
  await ben.page.keyboard.press('/');
  await expect(field).toBeFocused();
  await field.fill(`${word.toUpperCase()} 100%`);
  await field.press('Enter');
  const found = ben.page.getByRole('region', { name: 'Found conversations' });
  await expect(found.getByRole('listitem')).toHaveCount(1);
  await expect(found.locator('mark')).toHaveText([word, '100%']);
  await expect(found).toContainText('fit, 100% sure? <b>');
  await accessible(ben.page);

  await found.getByRole('link').first().click();
  await expect(ben.page.getByText(word)).toBeVisible();
  await ben.page.goBack();
  await expect(found.getByRole('listitem')).toHaveCount(1);
  await expect(field).toHaveValue(`${word.toUpperCase()} 100%`);
  await field.fill(`${word} nowhere`);
  await field.press('Enter');
  await expect(found.getByText('Nothing found')).toBeVisible();
  await ben.page.getByRole('button', { name: 'Clear search' }).click();
  await expect(ben.page.getByText('Ended', { exact: true })).toBeVisible();

  const chloe = await Rep.signsIn(browser, 'chloe');
  try {
    await chloe.page.goto(`${new URL(chloe.page.url()).origin}/console/conversations?q=${word}`);
    await expect(chloe.page.getByText('Nothing found')).toBeVisible();
  } finally {
    await chloe.context.close();
  }
});
