import { expect, test } from './fixtures.js';
import { accessible } from './accessible.js';

test('AI-1 the copilot quotes the knowledge with its source, and the rep sends it', async ({
  talking,
}) => {
  const { ben, kim } = await talking();
  const box = ben.messenger.getByRole('textbox', { name: 'Message', exact: true });
  const menu = ben.messenger.getByRole('listbox', { name: 'Shortcuts' });
  const draft = ben.messenger.getByRole('region', { name: 'Draft of the copilot' });
  const suggest = menu
    .getByRole('group', { name: 'Copilot' })
    .getByRole('option', { name: /^AI Suggest/ });

  await kim.writes('Hello! What happens when the internet goes down?');
  await expect(ben.message('Hello! What happens')).toBeVisible();
  await box.pressSequentially('/sug');
  await expect(suggest).toContainText('Lucene BM25');
  await accessible(ben.page);
  await box.press('Enter');
  await expect(box).toHaveValue('');
  await expect(draft.getByText('the plan for three days lies in the house')).toBeVisible();
  await expect(
    draft.getByRole('link', { name: 'When the internet or the power fails' }).last(),
  ).toBeVisible();
  await accessible(ben.page);
  await draft.getByRole('button', { name: 'Discard' }).click();
  await expect(draft).toBeHidden();
  await expect(box).toBeFocused();

  await box.pressSequentially('/sug');
  await box.press('Enter');
  await draft.getByRole('button', { name: 'Use', exact: true }).press('Enter');
  await expect(box).toBeFocused();
  await expect(box).toHaveValue(/the plan for three days lies in the house/);
  await expect(kim.messages.getByText('lies in the house')).toHaveCount(0);
  await box.press('Enter');
  await expect(kim.message('lies in the house')).toBeVisible();

  await kim.writes('Do you sell tractors?');
  await expect(ben.message('Do you sell tractors?')).toBeVisible();
  await box.pressSequentially('/sug');
  await box.press('Enter');
  await expect(draft.getByText('Your knowledge does not answer that.')).toBeVisible();
  await box.press('Escape');
  await expect(draft).toBeHidden();
  expect(ben.complaints).toEqual([]);
});

test('AI-4 the copilot mends what the rep wrote, in the tone that was chosen', async ({
  talking,
}) => {
  const { ben, kim } = await talking();
  const box = ben.messenger.getByRole('textbox', { name: 'Message', exact: true });
  const menu = ben.messenger.getByRole('listbox', { name: 'Shortcuts' });
  const draft = ben.messenger.getByRole('region', { name: 'Draft of the copilot' });
  const tone = ben.messenger.getByRole('combobox', { name: 'Tone' });

  await box.fill("Hey, I can't sends it tommorow!");
  await box.pressSequentially(' /tun');
  await expect(menu.getByRole('option', { name: /^AI Tune/ })).toContainText('LanguageTool');
  await expect(tone).toHaveValue('friendly');
  await tone.selectOption('Professional');
  await accessible(ben.page);
  await menu.getByRole('option', { name: /^AI Tune/ }).click();
  await expect(draft.getByRole('button', { name: 'Use', exact: true })).toBeVisible();
  // The first one loads the checker; until then the tone alone is given, and that is said.
  await expect(async () => {
    if (await draft.getByText('The grammar was not checked yet').isVisible()) {
      await box.pressSequentially('/tun');
      await box.press('Enter');
      await expect(draft.getByRole('button', { name: 'Use', exact: true })).toBeVisible();
    }
    await expect(draft.locator('ins').filter({ hasText: 'tomorrow' })).toBeVisible();
  }).toPass({ timeout: 60_000 });
  await accessible(ben.page);
  await draft.getByRole('button', { name: 'Use', exact: true }).click();
  await expect(box).toHaveValue('Hello, I cannot send it tomorrow.');
  await expect(kim.messages.getByText('tomorrow')).toHaveCount(0);

  await box.pressSequentially(' /');
  await expect(tone).toHaveValue('professional');
  expect(ben.complaints).toEqual([]);
});
