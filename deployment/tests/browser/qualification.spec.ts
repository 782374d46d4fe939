import { expect, test } from './fixtures.js';
import { records } from './stage.js';

/** Applicants, who read about jobs, are none of the sales reps' business. */
async function rule(outcome: string, order: number, path: string): Promise<string> {
  const id = await records.create('Qualification_Rule__c', {
    Name: `Readers of ${path}`,
    Order__c: order,
    Outcome__c: outcome,
    Active__c: true,
  });
  await records.create('Criterion__c', {
    Qualification_Rule__c: id,
    Number__c: 1,
    Field__c: 'Page Path',
    Operator__c: 'starts with',
    Value__c: path,
  });
  return id;
}

test('RT-6 rules in Salesforce decide who may ask for a person, who for a meeting, who for nothing', async ({
  publish,
  rep,
  visitor,
}) => {
  const rules = [
    await rule('Bot or Booker', 1, '/demo/contact'),
    await rule('Nothing', 2, '/demo/product'),
  ];
  try {
    expect(await publish()).toBe(0);
    const ana = await rep('ana');
    const [buyer, reader, applicant] = [
      await visitor('/demo/pricing'),
      await visitor('/demo/contact?utm_source=spring&utm_medium=cpc'),
      await visitor('/demo/product'),
    ];
    const wish = { name: 'Chat with a person' };
    await buyer.opensChat();
    await expect(buyer.chat.getByRole('button', wish)).toBeVisible();

    await reader.opensChat();
    await expect(reader.chat.getByRole('region', { name: 'Meeting booker' })).toBeVisible();
    await expect(reader.chat.getByRole('button', wish)).toHaveCount(0);

    await expect(applicant.page.getByRole('button', { name: 'Open chat' })).toHaveCount(0);

    const pin = ana.cardAnywhere(reader).getByRole('button', { name: 'Routing details' });
    await pin.hover();
    await expect(ana.page.getByText('Readers of /demo/contact')).toBeVisible();
  } finally {
    for (const id of rules) await records.remove('Qualification_Rule__c', id);
    await publish();
  }
});
