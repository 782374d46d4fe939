import { expect, test } from './fixtures.js';
import { accessible } from './accessible.js';
import { Rep } from './people.js';

test('BOT-1 the assistant asks, the card shows where it stands, the rep reads what was answered', async ({
  browser,
  rep,
  visitor,
}) => {
  const ana = await rep('ana');
  const kim = await visitor('/demo/customers?utm_medium=cpc');
  await kim.opensChat();
  const assistant = kim.chat.getByRole('region', { name: 'Assistant' });
  await expect(assistant.getByText('What brings you here?')).toBeVisible();
  await expect(kim.chat.getByText('a program, not a person')).toBeVisible();
  await expect(kim.chat.getByRole('button', { name: 'Chat with a person' })).toBeVisible();
  await accessible(kim.page);
  const card = ana.cardAnywhere(kim);
  await expect(card.getByText('Assistant: Readers of stories (Topic)')).toBeVisible();

  // Another tab goes on, this one follows; a reload finds it where it was.
  const second = await kim.context.newPage();
  await second.goto(kim.page.url());
  await second.getByRole('button', { name: 'Open chat' }).click();
  await second.getByRole('button', { name: 'A greenhouse like theirs' }).press('Enter');
  await expect(assistant.getByText('How much do you grow')).toBeVisible();
  await second.close();
  await kim.page.reload();
  await expect(assistant.getByRole('button', { name: '1 to 10 hectares' })).toBeVisible();
  await expect(card.getByText('Assistant: Readers of stories (Size)')).toBeVisible();

  await assistant.getByRole('button', { name: '1 to 10 hectares' }).click();
  await assistant.getByRole('textbox', { name: 'E-mail' }).fill('kim@growers.example');
  await assistant.getByRole('button', { name: 'Send e-mail address' }).click();
  await expect(kim.chat.getByText('Waiting for a person')).toBeVisible();
  await ana.starts(card);
  await expect(ana.page.getByText('1 to 10 hectares')).toBeVisible();
  await ana.writes('Ten hectares, lovely.');
  await expect(kim.message('Ten hectares, lovely.')).toBeVisible();

  // Sales ops see that somebody met it, gave an address and reached a rep.
  const olga = await Rep.signsIn(browser, 'olga');
  await olga.page.getByRole('link', { name: 'Status' }).click();
  const results = olga.page.getByRole('table', { name: 'In no split' });
  const cells = results.getByRole('row', { name: /^Readers of stories/ }).getByRole('cell');
  for (const column of [1, 2, 4, 5]) await expect(cells.nth(column)).toContainText(/^[1-9]/);
  await olga.context.close();
});
