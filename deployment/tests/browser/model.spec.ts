import { expect, test } from './fixtures.js';
import { accessible } from './accessible.js';
import { model } from './stage.js';

test('AI-3 AI-5 a language model writes what the rep sends, and holds nobody up', async ({
  talking,
}) => {
  test.setTimeout(180_000);
  await model('start');
  const { ben, kim } = await talking();
  const box = ben.messenger.getByRole('textbox', { name: 'Message', exact: true });
  const draft = ben.messenger.getByRole('region', { name: 'Draft of the copilot' });
  const use = draft.getByRole('button', { name: 'Use', exact: true });
  const ask = async (words: string) => {
    await box.pressSequentially(words);
    await box.press('Enter');
  };

  await kim.writes('Hello! What happens when the internet goes down?');
  await expect(ben.message('Hello! What happens')).toBeVisible();
  // The first question loads the knowledge.
  await expect(async () => {
    await ask('/sug');
    await expect(draft.getByText('so it goes on by itself')).toBeVisible();
  }).toPass({ timeout: 60_000 });
  await expect(draft.getByText('stage-1')).toBeVisible();
  await accessible(ben.page);
  await draft.getByRole('button', { name: 'Discard' }).click();

  await kim.writes('Bonjour, est-ce que vous avez un magasin près de la gare ?');
  const languages = ben.messenger.getByRole('group', { name: 'Languages' });
  await expect(languages.getByRole('combobox')).toHaveValue('fr');
  await languages.getByRole('switch', { name: 'Translate' }).check();
  await expect(ben.messenger.getByText('Machine translation from French').first()).toBeVisible();
  await expect(ben.messenger.getByText('Do you have a shop?').first()).toBeVisible();
  await accessible(ben.page);

  await ask('We come at once. /tra');
  await expect(draft.getByText('Nous arrivons tout de suite.')).toBeVisible();
  await expect(draft.getByText('From English into French')).toBeVisible();
  await expect(use).toHaveAttribute('aria-disabled', 'true');
  await accessible(ben.page);
  await draft.getByRole('checkbox', { name: 'I want to send this machine translation' }).check();
  await use.click();
  await expect(box).toHaveValue('Nous arrivons tout de suite.');
  await box.press('Enter');
  await expect(kim.message('Nous arrivons tout de suite.')).toBeVisible();
  await expect(ben.messenger.getByText('Written by the rep', { exact: true })).toBeVisible();
  await expect(kim.page.getByText('We come at once.')).toHaveCount(0);

  await model('stall');
  await kim.writes('And what happens when the internet goes down for long?');
  await expect(ben.message('And what happens')).toBeVisible();
  await ask('/sug');
  await expect(draft.getByText('The language model takes too long.')).toBeVisible({
    timeout: 20_000,
  });
  await expect(draft.getByText('Lucene BM25')).toBeVisible();
  expect(ben.complaints).toEqual([]);
});
