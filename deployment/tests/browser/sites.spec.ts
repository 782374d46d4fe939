import type { BrowserContext } from '@playwright/test';
import { expect, test } from './fixtures.js';
import { FOYER, records, SHOP } from './stage.js';

/** A website of its own, so that its switches are felt by this test alone. */
async function site(key: string, fields: Record<string, string | boolean>): Promise<string> {
  return records.create('Site__c', {
    Name: `Site ${key}`,
    Site_Key__c: key,
    Origins__c: SHOP,
    Active__c: true,
    ...fields,
  });
}

function carrying(key: string) {
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bulbs</title></head>
    <body><main><h1>Bulbs</h1></main>
    <script async src="${FOYER}/foyer.js" data-site="${key}"></script></body></html>`;
  return async (context: BrowserContext): Promise<void> => {
    await context.grantPermissions(['local-network-access']);
    await context.route(`${SHOP}/bulbs/**`, (route) =>
      route.fulfill({ contentType: 'text/html', body: html }),
    );
  };
}

test('WEB-3 the kill switch takes the messenger off open pages, and who talks reads why', async ({
  publish,
  rep,
  visitor,
}) => {
  const key = `kill-${Date.now()}`;
  const id = await site(key, {});
  try {
    expect(await publish()).toBe(0);
    const ben = await rep('ben');
    const [talking, reading] = [
      await visitor('/bulbs/pricing', carrying(key)),
      await visitor('/bulbs/tulips', carrying(key)),
    ];
    await expect(reading.page.getByRole('button', { name: 'Open chat' })).toBeVisible();
    await talking.opensChat();
    await talking.asksForAPerson();
    await ben.starts(ben.card('Pricing Page', talking));
    await talking.writes('Do you sell garlic?');

    await records.update('Site__c', id, { Active__c: false });
    expect(await publish()).toBe(0);

    await expect(talking.chat.getByText('The chat is closed for now.')).toBeVisible();
    await expect(talking.chat.getByRole('textbox', { name: 'Message', exact: true })).toBeHidden();
    const told = ben.messenger.getByText('the chat was switched off on the website');
    await expect(told).toBeVisible();
    await expect(reading.page.locator('foyer-chat')).toHaveCount(0);
    await expect(talking.page.locator('foyer-chat')).toHaveCount(0, { timeout: 25_000 });
    const quiet: string[] = [];
    for (const { page } of [talking, reading]) page.on('request', (ask) => quiet.push(ask.url()));
    await talking.page.evaluate(() => scrollBy(0, 200));
    await reading.page.getByRole('heading', { level: 1 }).click();
    await expect.poll(() => quiet.length, { timeout: 3_000 }).toBe(0);
    expect([...talking.complaints, ...reading.complaints]).toEqual([]);
  } finally {
    await records.remove('Site__c', id);
    await publish();
  }
});

test('WEB-2 visitors of a test site go to the test team, marked, and leave nothing in Salesforce', async ({
  publish,
  rep,
  visitor,
}) => {
  const key = `test-${Date.now()}`;
  const [chloe] = await records.query("SELECT Id FROM User WHERE Username = 'chloe@foyer.example'");
  const team = await records.create('Team__c', { Name: `Testers ${key}` });
  const member = await records.create('Team_Member__c', {
    Team__c: team,
    User__c: chloe?.Id ?? '',
  });
  const id = await site(key, { Test_Mode__c: true, Test_Team__c: team });
  try {
    expect(await publish()).toBe(0);
    const [tester, other] = [await rep('chloe'), await rep('ben')];
    const there = await visitor('/bulbs/pricing', carrying(key));
    const card = tester.card('Pricing Page', there);
    await expect(card.getByText('Test', { exact: true })).toBeVisible();
    await expect(other.card('Pricing Page', there)).toHaveCount(0);
    const email = `${key}@nowhere.example`;
    await there.opensChat();
    await there.gives(email);
    await there.asksForAPerson();
    await tester.starts(card);
    await there.writes('Only a test');
    await tester.endsConversation('Spam');
    await expect(there.chat.getByText('Conversation ended')).toBeVisible({ timeout: 20_000 });
    const found = await records.query(`SELECT Id FROM Lead WHERE Email = '${email}'`);
    expect(found).toEqual([]);
    const events = await records.query('SELECT Id, Description FROM Event');
    expect(events.filter((event) => String(event['Description']).includes('Only a test'))).toEqual(
      [],
    );
  } finally {
    await records.remove('Site__c', id);
    await records.remove('Team_Member__c', member);
    await records.remove('Team__c', team);
    await publish();
  }
});
