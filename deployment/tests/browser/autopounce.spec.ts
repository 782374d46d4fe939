import type { Locator } from '@playwright/test';
import { expect, test } from './fixtures.js';
import { accessible } from './accessible.js';
import { type Rep, type Visitor } from './people.js';
import { records } from './stage.js';

type Times = { greet?: number; nudge?: number; reply?: number };

/** The company switches it on, with these times in seconds; the pricing page's stream has it. */
async function switched(on: boolean, { greet = 1, nudge = 600, reply = 60 }: Times = {}) {
  await records.setting({
    Auto_Pounce__c: on,
    Greet_After_Seconds__c: on ? greet : 20,
    Nudge_After_Seconds__c: on ? nudge : 60,
    Reply_Within_Seconds__c: on ? reply : 60,
  });
  const [pricing] = await records.query(
    "SELECT Id FROM Live_Stream__c WHERE Name = 'Pricing Page'",
  );
  if (!pricing) throw new Error('no stream of the pricing page');
  await records.update('Live_Stream__c', pricing.Id, { Auto_Pounce__c: on });
}

/** Beside the launcher, in Ben's name. */
function note(visitor: Visitor): Locator {
  return visitor.page.getByRole('region', { name: 'Message from Ben Carter' });
}

/** The visitor reads what was said in Ben's name, and answers. */
async function answers(visitor: Visitor, text: string): Promise<void> {
  await note(visitor).getByRole('button', { name: 'Ben Carter' }).click();
  await visitor.writes(text);
}

/** "Enable auto pounce", under "Chat settings". */
async function ownSwitch(rep: Rep): Promise<Locator> {
  await rep.page.getByRole('button', { name: 'Profile' }).click();
  const settings = rep.page.getByRole('dialog', { name: 'Chat settings' });
  return settings.getByRole('switch', { name: 'Enable auto pounce' });
}

test.afterEach(async ({ publish }) => {
  await switched(false);
  await publish();
});

test('AP-3 the rep’s switch is there while the company’s is on', async ({ rep, publish }) => {
  await switched(false);
  await publish();
  const ben = await rep('ben');
  await expect(await ownSwitch(ben)).toHaveCount(0);
  await switched(true);
  await publish();
  const control = ben.page.getByRole('switch', { name: 'Enable auto pounce' });
  await expect(control).toHaveAttribute('aria-checked', 'true');
  await accessible(ben.page);
  await control.click();
  await expect(control).toHaveAttribute('aria-checked', 'false');
  await ben.becomes(false);
  await ben.becomes(true);
  await ben.page.getByRole('button', { name: 'Profile' }).click();
  await expect(control).toHaveAttribute('aria-checked', 'true');
});

test('AP-1 AP-4 AP-5 a visitor is greeted in a rep’s name, answers, and the rep comes', async ({
  rep,
  visitor,
  publish,
}) => {
  test.setTimeout(150_000);
  await switched(true);
  await publish();
  const ben = await rep('ben');
  const column = ben.column('Pricing Page');
  await expect(column.getByRole('img', { name: 'Auto pounce on' })).toBeVisible();
  const kim = await visitor('/demo/pricing');
  // A server that has just begun speaks to nobody for half a minute, and then looks again.
  await expect(note(kim)).toBeVisible({ timeout: 75_000 });
  await expect(note(kim)).toContainText('Automatic message');
  const card = ben.card('Pricing Page', kim);
  await expect(card).toContainText('Auto pounce for Ben Carter');
  await accessible(kim.page);

  await answers(kim, 'What does the Team plan cost?');
  await expect(card.getByRole('timer', { name: 'Time left to reply' })).toBeVisible();
  const alert = ben.page.getByRole('alert').filter({ hasText: 'is waiting' });
  await expect(alert.getByRole('button', { name: 'Open conversation' })).toBeVisible();
  await accessible(ben.page);
  await ben.starts(card);
  await expect(ben.messages.locator('.bubble.automated')).toHaveCount(1);
  await expect(ben.messages.getByText('Auto pounce', { exact: true })).toHaveCount(1);
  await expect(ben.messenger.getByRole('timer')).toHaveCount(0);
  await accessible(ben.page);
  await ben.writes('Twelve euros a month.');
  await expect(kim.message('Twelve euros a month.')).toBeVisible();
  await expect(kim.messages.getByText('Automatic message')).toHaveCount(1);
  expect([...kim.complaints, ...ben.complaints]).toEqual([]);
  await kim.chat.getByRole('button', { name: 'End chat' }).click();
});

test('AP-1 AP-7 who does not answer is spoken to once more; who closes it is left alone', async ({
  rep,
  visitor,
  publish,
}) => {
  await switched(true, { nudge: 2 });
  await publish();
  await rep('ben');
  const kim = await visitor('/demo/pricing');
  await expect(note(kim)).toBeVisible({ timeout: 30_000 });
  const first = await note(kim).innerText();
  await expect.poll(() => note(kim).innerText(), { timeout: 30_000 }).not.toBe(first);
  await note(kim).getByRole('button', { name: 'Close message' }).click();
  await expect(note(kim)).toHaveCount(0);
  await kim.page.reload();
  await expect(kim.page.getByRole('button', { name: 'Open chat' })).toBeVisible();
  await expect(note(kim)).toHaveCount(0);
});

test('AP-5 an answer to which nothing is to be said is settled', async ({
  rep,
  visitor,
  publish,
}) => {
  await switched(true);
  await publish();
  const ben = await rep('ben');
  const kim = await visitor('/demo/pricing');
  await expect(note(kim)).toBeVisible({ timeout: 30_000 });
  await answers(kim, 'No, thank you.');
  const alert = ben.page.getByRole('alert').filter({ hasText: 'is waiting' });
  await alert.getByRole('button', { name: 'Open conversation' }).click();
  await expect(ben.messenger.getByRole('timer', { name: 'Time left to reply' })).toBeVisible();
  await expect(ben.messenger.getByRole('button', { name: 'Spam' })).toBeVisible();
  await ben.messenger.getByRole('button', { name: 'No response needed' }).click();
  await expect(ben.page.getByRole('heading', { name: 'Live Streams' })).toBeVisible();
  await expect(kim.messages).toContainText('Conversation ended');
});

test('AP-6 AP-8 a response is missed: the rep is told, the visitor leaves an address', async ({
  rep,
  visitor,
  publish,
}) => {
  await switched(true, { reply: 3 });
  await publish();
  const ben = await rep('ben');
  const kim = await visitor('/demo/pricing');
  await expect(note(kim)).toBeVisible({ timeout: 30_000 });
  await answers(kim, 'Do you deliver to Norway?');
  await expect(kim.messages).toContainText('An answer follows', { timeout: 30_000 });
  await expect(kim.chat.getByRole('region', { name: 'Meeting booker' })).toHaveCount(0);
  await kim.gives('kim.missed@growers.example');
  await expect(kim.chat.getByText('We write to kim.missed@growers.example')).toBeVisible();
  await accessible(kim.page);

  const told = ben.page.getByRole('alert').filter({ hasText: 'You missed a response' });
  await expect(told).toBeVisible();
  const missed = ben.page.getByRole('region', { name: 'Missed' });
  await expect(missed).toContainText('Do you deliver to Norway?');
  await expect(missed.getByRole('link', { name: 'kim.missed@growers.example' })).toBeVisible();
  await accessible(ben.page);
  await expect(await ownSwitch(ben)).toHaveAttribute('aria-checked', 'false');
  await ben.page.keyboard.press('Escape');
  await told.getByRole('button', { name: 'Enable auto pounce again' }).click();
  await expect(told).toHaveCount(0);
  await expect(await ownSwitch(ben)).toHaveAttribute('aria-checked', 'true');
  await ben.page.keyboard.press('Escape');
  await missed.getByRole('button', { name: 'Done' }).first().click();
  await expect(missed.getByText('Do you deliver to Norway?')).toHaveCount(0);
});
