import { expect, test } from './fixtures.js';
import { accessible } from './accessible.js';
import { type Rep, type Visitor } from './people.js';

/** The rep opens the visitor, which claims nothing, and writes to it first. */
async function speaksTo(rep: Rep, visitor: Visitor, text: string, shown = text): Promise<void> {
  await rep.messenger.getByRole('button', { name: 'Start a conversation' }).click();
  await expect(note(visitor)).toHaveCount(0);
  await rep.writes(text, shown);
}

/** One of the company's greetings: which of the two depends on the visitor. */
const GREETING = /Can I help you find something|Ask me anything about what you see/;

/** The same, with first words that the copilot drafted. */
async function speaksByCopilot(rep: Rep, visitor: Visitor): Promise<void> {
  await rep.messenger.getByRole('button', { name: 'Start a conversation' }).click();
  const box = rep.messenger.getByRole('textbox', { name: 'Message', exact: true });
  const draft = rep.messenger.getByRole('region', { name: 'Draft of the copilot' });
  await box.pressSequentially('/sug');
  await expect(rep.messenger.getByRole('option', { name: /^AI Suggest/ })).toBeVisible();
  await accessible(rep.page);
  await box.press('Enter');
  await expect(draft.getByText(GREETING)).toBeVisible();
  await expect(draft.getByText('Greeting “Hello')).toBeVisible();
  await accessible(rep.page);
  await draft.getByRole('button', { name: 'Use', exact: true }).click();
  await expect(box).toHaveValue(GREETING);
  await expect(note(visitor)).toHaveCount(0);
  await box.press('Enter');
}

async function opens(rep: Rep, visitor: Visitor): Promise<void> {
  const card = rep.card('Pricing Page', visitor);
  await card.getByRole('link', { name: 'Open conversation' }).click();
}

function note(visitor: Visitor) {
  return visitor.page.getByRole('region', { name: 'Message from Ben Carter' });
}

test('CV-1 RP-1 a rep speaks first with the copilot, thinks better of it, and speaks again; the visitor answers, and is counted', async ({
  rep,
  visitor,
}) => {
  const kim = await visitor('/demo/pricing');
  const ben = await rep('ben');
  await opens(ben, kim);
  await speaksByCopilot(ben, kim);
  await expect(note(kim)).toContainText(GREETING);
  await expect(kim.chat).toHaveCount(0);
  await ben.messenger.getByRole('button', { name: 'Undo' }).click();
  await expect(note(kim)).toHaveCount(0);
  const question = 'Is there anything about the *Team* plan that I can answer?';
  await speaksTo(ben, kim, question, question.replaceAll('*', ''));
  await expect(note(kim)).toContainText('about the Team plan');
  await accessible(kim.page);
  await accessible(ben.page);
  await note(kim).getByRole('button', { name: 'Ben Carter' }).click();
  await expect(kim.message('about the Team plan')).toBeVisible();
  await expect(kim.messages).not.toContainText(GREETING);
  await expect(ben.messenger.getByRole('button', { name: 'Undo' })).toHaveCount(0);
  await kim.writes('How many people fit in?');
  await expect(ben.message('How many people fit in?')).toBeVisible();
  expect([...kim.complaints, ...ben.complaints]).toEqual([]);
  await kim.chat.getByRole('button', { name: 'End chat' }).click();
  await expect(kim.messages).toContainText('Conversation ended');
  await expect(kim.chat.getByText('How was this conversation?')).toBeVisible();
  await isCounted(ben);
});

/** In the rep's own reports, and in a file. */
async function isCounted(rep: Rep): Promise<void> {
  await rep.page.getByRole('link', { name: 'Reports' }).click();
  const pounces = rep.page.getByRole('region', { name: 'Pounces' });
  await pounces.getByRole('combobox', { name: 'By' }).selectOption('Way');
  const answered = pounces
    .getByRole('row', { name: /^By hand/ })
    .getByRole('cell')
    .nth(2);
  await expect(answered).toHaveText(/^[1-9]/);
  await expect(rep.page.getByRole('region', { name: 'Experiences' })).toHaveCount(0);
  await accessible(rep.page);
  const saved = rep.page.waitForEvent('download');
  await pounces.getByRole('button', { name: 'Download as CSV' }).click();
  expect((await saved).suggestedFilename()).toMatch(/^Pounces, .*\.csv$/);
}

test('AP-7 who closes a message is left alone for its visit, also on the next page', async ({
  rep,
  visitor,
}) => {
  const kim = await visitor('/demo/pricing');
  const ben = await rep('ben');
  await opens(ben, kim);
  await speaksTo(ben, kim, 'May I help?');
  await note(kim).getByRole('button', { name: 'Close message' }).click();
  await expect(note(kim)).toHaveCount(0);
  await expect(ben.messenger.getByText('closed a message at')).toBeVisible();
  await expect(ben.messenger.getByRole('button', { name: 'Start a conversation' })).toHaveCount(0);
  await kim.page.reload();
  await expect(kim.page.getByRole('button', { name: 'Open chat' })).toBeVisible();
  await expect(note(kim)).toHaveCount(0);
});
