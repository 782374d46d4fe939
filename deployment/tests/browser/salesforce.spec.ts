import { expect, test } from './fixtures.js';
import { accessible } from './accessible.js';
import { type Rep, type Visitor } from './people.js';
import { FOYER, records, salesforce } from './stage.js';

const EVENTS =
  'SELECT Id, Subject, Description, Outcome__c, Playback_URL__c, Conversation_Key__c, WhoId FROM Event';

async function talk(rep: Rep, visitor: Visitor, column: string, text: string): Promise<void> {
  await visitor.asksForAPerson();
  await rep.starts(rep.card(column, visitor));
  await visitor.writes(text);
  await expect(rep.message(text)).toBeVisible();
}

test('EV-1 EV-2 the end writes an Event whose playback shows the transcript', async ({
  rep,
  visitor,
}) => {
  const ben = await rep('ben');
  const jonas = await visitor('/demo/pricing');
  await jonas.opensChat();
  await jonas.gives('jonas@brightwell.example');
  await expect(ben.card('Pricing Page', jonas)).toHaveAccessibleName(/^Jonas Weber/);
  const text = `Is the Canopy plan right for two houses? ${Date.now()}`;
  await talk(ben, jonas, 'Pricing Page', text);
  await ben.writes('It is. Two houses are one site.');
  await expect(jonas.message('Two houses are one site.')).toBeVisible();
  await ben.endsConversation('Qualified');

  const [contact] = await records.query(
    "SELECT Id FROM Contact WHERE Email = 'jonas@brightwell.example'",
  );
  const written = async () =>
    (await records.query(EVENTS)).filter((event) => String(event['Description']).includes(text));
  await expect.poll(async () => (await written()).length, { timeout: 40_000 }).toBe(1);
  const [event] = await written();
  expect(event?.['WhoId']).toBe(contact?.Id);
  expect(event?.['Outcome__c']).toBe('Qualified');
  expect(String(event?.['Description'])).toContain('Two houses are one site.');

  await ben.page.goto(String(event?.['Playback_URL__c']));
  const heading = ben.page.getByRole('heading', { level: 1, name: 'Conversation playback' });
  await expect(heading).toBeVisible();
  const log = ben.page.getByRole('log', { name: 'Messages' });
  await expect(log.getByRole('listitem').filter({ hasText: text })).toBeVisible();
  await accessible(ben.page);
});

test('EV-2 a rep who has nothing to do with a conversation reads that its playback is not for it', async ({
  rep,
  visitor,
}) => {
  const ben = await rep('ben');
  const chloe = await rep('chloe');
  const jonas = await visitor('/demo/pricing');
  await jonas.opensChat();
  await jonas.gives('jonas@brightwell.example');
  await expect(ben.card('Pricing Page', jonas)).toHaveAccessibleName(/^Jonas Weber/);
  const secret = `Between Ben and me ${Date.now()}`;
  await talk(ben, jonas, 'Pricing Page', secret);
  const id = new URL(ben.page.url()).pathname.split('/').pop();
  await ben.endsConversation('Qualified');

  await chloe.page.goto(`${FOYER}/console/playback/${id}`);
  const title = 'You may not see this conversation';
  await expect(chloe.page.getByRole('heading', { name: title })).toBeVisible();
  await expect(chloe.page.getByText('for the rep who had it')).toBeVisible();
  await expect(chloe.page.getByText(secret)).toHaveCount(0);
});

test('EV-3 with Salesforce down during the chat there is exactly one Event after it is back', async ({
  rep,
  visitor,
}) => {
  test.setTimeout(120_000);
  const ben = await rep('ben');
  const jonas = await visitor('/demo/pricing');
  await jonas.opensChat();
  await jonas.gives('jonas@brightwell.example');
  await expect(ben.card('Pricing Page', jonas)).toHaveAccessibleName(/^Jonas Weber/);
  const text = `Written while Salesforce sleeps ${Date.now()}`;
  await talk(ben, jonas, 'Pricing Page', text);
  await salesforce('stop');
  try {
    await ben.writes('We go on without it.');
    await expect(jonas.message('We go on without it.')).toBeVisible();
    await jonas.chat.getByRole('button', { name: 'End chat' }).click();
    await expect(jonas.chat.getByText('Conversation ended')).toBeVisible();
  } finally {
    await salesforce('start');
  }
  const written = async () =>
    (await records.query(EVENTS)).filter((event) => String(event['Description']).includes(text));
  await expect.poll(async () => (await written()).length, { timeout: 60_000 }).toBe(1);
  const keys = (await records.query(EVENTS)).map((event) => event['Conversation_Key__c']);
  expect(new Set(keys).size).toBe(keys.length);
});

test('LS-9 at zero the visitor leaves a wish, and Salesforce gets a Lead with a Task', async ({
  publish,
  rep,
  visitor,
}) => {
  const email = `noor-${Date.now()}@unknown.example`;
  await records.setting({ Inbound_Countdown_Seconds__c: 3 });
  // Where nothing can be booked, a wish is left.
  const [booked] = await records.query('SELECT Id FROM Meeting_Type__c WHERE Default__c = true');
  const offers = (Default__c: boolean) =>
    records.update('Meeting_Type__c', booked?.Id ?? '', { Default__c });
  await offers(false);
  try {
    await rep('ben');
    await publish();
    const noor = await visitor('/demo/pricing');
    await noor.opensChat();
    await noor.asksForAPerson();
    await expect(noor.chat.getByText('Waiting for a person')).toBeVisible();
    const booker = noor.page.getByRole('region', { name: 'Meeting booker' });
    await expect(booker).toBeVisible();
    await accessible(noor.page);
    await booker.getByRole('textbox', { name: 'E-mail' }).fill(email);
    await booker.getByRole('listbox', { name: 'Times' }).getByRole('option').first().click();
    await booker.getByRole('button', { name: 'Book meeting' }).click();
    await expect
      .poll(
        async () => (await records.query(`SELECT Id FROM Lead WHERE Email = '${email}'`)).length,
        {
          timeout: 40_000,
        },
      )
      .toBe(1);
    const [lead] = await records.query(`SELECT Id, OwnerId FROM Lead WHERE Email = '${email}'`);
    const tasks = () => records.query(`SELECT Id, OwnerId FROM Task WHERE WhoId = '${lead?.Id}'`);
    await expect.poll(async () => (await tasks()).length).toBe(1);
    const [ben] = await records.query("SELECT Id FROM User WHERE Username = 'ben@foyer.example'");
    expect(ben?.Id).toBeTruthy();
    expect(lead?.['OwnerId']).toBe(ben?.Id);
    expect((await tasks())[0]?.['OwnerId']).toBe(ben?.Id);
  } finally {
    await offers(true);
    await records.setting({ Inbound_Countdown_Seconds__c: 30 });
    await publish();
  }
});
