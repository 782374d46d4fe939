import { expect, test } from './fixtures.js';
import { accessible } from './accessible.js';
import { records } from './stage.js';

const SAID = 'our team sees what you type here before you send it';

test('CV-7 reps see what is typed only where the company wants it, and the visitor is told', async ({
  talking,
  publish,
}) => {
  await records.setting({ Typing_Preview__c: true });
  try {
    await publish();
    const { ben, kim } = await talking();
    await expect(kim.chat.getByText(SAID)).toBeVisible();
    await accessible(kim.page);
    const box = kim.chat.getByRole('textbox', { name: 'Message', exact: true });
    await box.pressSequentially('Do you deliver to Norw', { delay: 30 });
    const preview = ben.messages.getByText('Do you deliver to Norw');
    await expect(preview).toBeVisible();
    await expect(ben.messages.getByText('not sent yet')).toBeVisible();
    await accessible(ben.page);
    await box.fill('');
    await expect(preview).toHaveCount(0);
    await kim.writes('Do you deliver?');
    await expect(ben.message('Do you deliver?')).toBeVisible();
    await expect(ben.messages.getByText('not sent yet')).toHaveCount(0);
    await kim.chat.getByRole('button', { name: 'End chat' }).click();
  } finally {
    await records.setting({ Typing_Preview__c: false });
    await publish();
  }
});

test('CV-7 what is typed stays with the visitor as shipped', async ({ talking }) => {
  const { ben, kim } = await talking();
  const box = kim.chat.getByRole('textbox', { name: 'Message', exact: true });
  await box.pressSequentially('My secret', { delay: 30 });
  await expect(ben.messages.getByTitle('is typing')).toBeVisible();
  await expect(ben.page.getByText('My secret')).toHaveCount(0);
  await expect(kim.chat.getByText(SAID)).toHaveCount(0);
  await kim.chat.getByRole('button', { name: 'End chat' }).click();
});
