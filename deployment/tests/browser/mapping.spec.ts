import { expect, test } from './fixtures.js';
import { accessible } from './accessible.js';
import { records, removed } from './stage.js';

/** A field of leads that Visitor 360 is to show. */
const shows = (field: string, label: string, order: number): Promise<string> =>
  records.create('Field_Mapping__c', {
    Direction__c: 'From Salesforce',
    Object__c: 'Lead',
    Field__c: field,
    Label__c: label,
    Order__c: order,
    Shown__c: true,
  });

test('V360-2 Visitor 360 shows the fields that sales ops mapped, in their order', async ({
  publish,
  rep,
  visitor,
}) => {
  const email = `mika.${Date.now()}@mapped-fields.example`;
  const lead = await records.create('Lead', {
    FirstName: 'Mika',
    LastName: 'Mapped',
    Company: 'Mapped Fields',
    Email: email,
    Rating: 'Hot',
    NumberOfEmployees: 1200,
    Description: '<img src=x onerror=alert(1)>',
  });
  const mappings = [
    await shows('Rating', 'How hot', 12),
    await shows('NumberOfEmployees', 'Headcount', 11),
    await shows('Description', 'Remarks', 13),
    await shows('Website', 'Nothing known', 14),
  ];
  try {
    expect(await publish()).toBe(0);
    const ben = await rep('ben');
    const mika = await visitor('/demo/pricing');
    await mika.opensChat();
    await mika.gives(email);
    const card = ben.card('Pricing Page', mika);
    await expect(card).toHaveAccessibleName(/^Mika/);
    await card.getByRole('link', { name: 'Open conversation' }).click();

    const known = ben.page.getByRole('region', { name: 'Visitor 360' });
    await expect(known.getByRole('heading', { name: 'From Salesforce' })).toBeVisible();
    const mapped = known.locator('section').filter({ hasText: 'From Salesforce' });
    await expect(mapped.getByRole('term')).toHaveText(['Headcount', 'How hot', 'Remarks']);
    await expect(mapped.getByRole('definition')).toHaveText([
      '1,200',
      'Hot',
      '<img src=x onerror=alert(1)>',
    ]);
    const way = mapped.getByRole('link', { name: 'Hot' });
    await expect(way).toHaveAttribute('href', new RegExp(`/${lead}`));
    await accessible(ben.page);
    expect(ben.complaints).toEqual([]);
  } finally {
    for (const mapping of mappings) await records.remove('Field_Mapping__c', mapping);
    await records.remove('Lead', lead);
    await publish();
  }
});

test('V360-2 a mapped field that an admin removes is named, and the others still work', async ({
  publish,
  rep,
  visitor,
}) => {
  const email = `gone.${Date.now()}@mapped-fields.example`;
  const lead = await records.create('Lead', {
    FirstName: 'Gwen',
    LastName: 'Gone',
    Company: 'Mapped Fields',
    Email: email,
    Rating: 'Warm',
    UTM_Source__c: 'radio',
  });
  const mappings = [
    await shows('UTM_Source__c', 'Heard by', 11),
    await shows('Rating', 'Heat', 12),
  ];
  try {
    expect(await publish()).toBe(0);
    await removed('Lead.UTM_Source__c');
    const ben = await rep('ben');
    const gwen = await visitor('/demo/pricing');
    await gwen.opensChat();
    await gwen.gives(email);
    const card = ben.card('Pricing Page', gwen);
    await expect(card).toHaveAccessibleName(/^Gwen/);
    await expect.poll(publish, { timeout: 30_000 }).toBeGreaterThan(0);
    await card.getByRole('link', { name: 'Open conversation' }).click();

    const known = ben.page.getByRole('region', { name: 'Visitor 360' });
    const mapped = known.locator('section').filter({ hasText: 'From Salesforce' });
    await expect(mapped.getByRole('term')).toHaveText(['Heard by', 'Heat']);
    await expect(mapped.getByRole('definition')).toHaveText([
      'This field is not in Salesforce any more.',
      'Warm',
    ]);
    const [note] = await records.query(
      `SELECT Id, Validation_Message__c FROM Field_Mapping__c WHERE Id = '${mappings[0]}'`,
    );
    expect(note?.['Validation_Message__c']).toContain('Lead.UTM_Source__c');
  } finally {
    await removed();
    for (const mapping of mappings) await records.remove('Field_Mapping__c', mapping);
    await records.remove('Lead', lead);
    await expect.poll(publish, { timeout: 30_000 }).toBe(0);
  }
});

test('EV-5 a new lead is filled with what sales ops mapped of the visit', async ({
  publish,
  rep,
  visitor,
}) => {
  const email = `filled.${Date.now()}@new-lead.example`;
  const mapping = await records.create('Field_Mapping__c', {
    Direction__c: 'To Salesforce',
    Object__c: 'Lead',
    Field__c: 'Website',
    Visitor_Field__c: 'Page URL',
  });
  try {
    expect(await publish()).toBe(0);
    const ben = await rep('ben');
    const there = await visitor('/demo/pricing?utm_source=newsletter');
    await there.opensChat();
    await there.gives(email);
    await there.asksForAPerson();
    await ben.starts(ben.card('Pricing Page', there));
    await there.writes('Is there a plan for one house?');
    await ben.endsConversation('Qualified');

    const lead = () =>
      records.query(`SELECT Id, Website, UTM_Source__c FROM Lead WHERE Email = '${email}'`);
    await expect.poll(async () => (await lead()).length, { timeout: 60_000 }).toBe(1);
    const [made] = await lead();
    expect(made?.['Website']).toContain('/demo/pricing');
    expect(made?.['UTM_Source__c']).toBe('newsletter');
  } finally {
    await records.remove('Field_Mapping__c', mapping);
    await publish();
  }
});

test('OPS-1 what sales ops save is in force at once, long before the next poll', async ({
  publish,
  rep,
}) => {
  const ben = await rep('ben');
  const [stream] = await records.query("SELECT Id FROM Live_Stream__c WHERE Name = 'Pricing Page'");
  if (!stream) throw new Error('no stream Pricing Page');
  // A poll has just been: what is seen below came by a change event.
  expect(await publish()).toBe(0);
  try {
    for (const name of ['Prices', 'Plans and prices']) {
      await records.update('Live_Stream__c', stream.Id, { Name: name });
      await expect(ben.column(name)).toBeVisible({ timeout: 5_000 });
    }
  } finally {
    await records.update('Live_Stream__c', stream.Id, { Name: 'Pricing Page' });
    await publish();
  }
});
