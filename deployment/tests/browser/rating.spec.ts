import { expect, test } from './fixtures.js';
import { accessible } from './accessible.js';
import { records } from './stage.js';

test('CV-12 a visitor says once how it was, and the rep, the list, playback and Salesforce know', async ({
  talking,
}) => {
  const { ben, kim } = await talking();
  const address = `kim.rates.${Date.now()}@acme-robotics.example`;
  await kim.identifies(address);
  await kim.writes('Is there a plan for one house?');
  await ben.writes('Sprout is for one house.');
  const question = kim.chat.getByRole('region', { name: 'How was this conversation?' });
  await expect(question).toHaveCount(0);
  await kim.chat.getByRole('button', { name: 'End chat' }).click();

  await expect(question).toBeVisible();
  await accessible(kim.page);
  await question.getByText('Good', { exact: true }).click();
  await expect(question.getByText('Thank you for telling us.')).toBeVisible();
  await expect(ben.messenger.getByText('4 of 5, good')).toBeVisible();
  await question.getByRole('textbox', { name: 'Anything to add?' }).fill('Quick <b>& kind');
  await question.getByRole('button', { name: 'Send comment' }).click();
  await expect(ben.messenger.getByText('Quick <b>& kind')).toBeVisible();
  await question.getByRole('radio', { name: 'Good' }).focus();
  await kim.page.keyboard.press('ArrowRight');
  await expect(ben.messenger.getByText('5 of 5, excellent')).toBeVisible();
  await kim.page.reload();
  await expect(question.getByRole('radio', { name: 'Excellent' })).toBeChecked();

  const playback = ben.messenger.getByRole('link', { name: 'Open playback' });
  const id = (await playback.getAttribute('href'))?.split('/').at(-1);
  await expect
    .poll(
      async () => {
        const [event] = await records.query(
          `SELECT Id, Rating__c, Rating_Comment__c FROM Event WHERE Conversation_Key__c = '${id}'`,
        );
        return [event?.['Rating__c'], event?.['Rating_Comment__c']];
      },
      { timeout: 30_000 },
    )
    .toEqual([5, 'Quick <b>& kind']);

  await playback.click();
  await expect(ben.page.getByText('5 of 5, excellent')).toBeVisible();
  await expect(ben.page.getByText('Quick <b>& kind')).toBeVisible();
  await ben.page.getByRole('link', { name: 'Conversations' }).click();
  await ben.page.getByText('Ended', { exact: true }).click();
  await expect(ben.page.getByRole('row').nth(1)).toContainText('5 of 5, excellent');
});

test('CV-12 never blocks the next message, and is not asked again of who would not say', async ({
  talking,
}) => {
  const { kim } = await talking();
  await kim.writes('Just a question.');
  await kim.chat.getByRole('button', { name: 'End chat' }).click();
  const question = kim.chat.getByRole('region', { name: 'How was this conversation?' });
  await question.getByRole('button', { name: 'Not now' }).click();
  await expect(question).toHaveCount(0);
  await kim.page.reload();
  await expect(kim.chat.getByText('Conversation ended')).toBeVisible();
  await expect(question).toHaveCount(0);
  await kim.writes('One more thing.');
});

test('CV-12 sales ops may leave the question out', async ({ talking, publish }) => {
  await records.setting({ Ask_For_Rating__c: false });
  try {
    await publish();
    const { kim } = await talking();
    await kim.writes('Is there a plan for one house?');
    await kim.chat.getByRole('button', { name: 'End chat' }).click();
    await expect(kim.chat.getByText('Conversation ended')).toBeVisible();
    await expect(kim.chat.getByRole('button', { name: 'Chat with a person' })).toBeVisible();
    await expect(kim.chat.getByText('How was this conversation?')).toHaveCount(0);
  } finally {
    await records.setting({ Ask_For_Rating__c: true });
    await publish();
  }
});
