import { expect, test } from './fixtures.js';
import { records } from './stage.js';

const STREAM = "FROM Live_Stream__c WHERE Name = 'Paid Advertising'";

test('LS-2 a criterion edited in Salesforce moves the card, a broken one moves nothing', async ({
  publish,
  rep,
  visitor,
}) => {
  const [stream] = await records.query(`SELECT Id, Filter_Logic__c ${STREAM}`);
  const [criterion] = await records.query(
    `SELECT Id, Value__c FROM Criterion__c WHERE Live_Stream__c = '${stream?.Id}' AND Number__c = 1`,
  );
  if (!stream || !criterion) throw new Error('no stream for advertising');
  const ana = await rep('ana');
  const there = await visitor('/demo/pricing?utm_source=spring&utm_medium=newsletter');
  await expect(ana.card('Pricing Page', there)).toBeVisible();
  try {
    const value = `${criterion['Value__c']},newsletter`;
    await records.update('Criterion__c', criterion.Id, { Value__c: value });
    expect(await publish()).toBe(0);
    await expect(ana.card('Paid Advertising', there)).toBeVisible();
    await expect(ana.card('Pricing Page', there)).toHaveCount(0);

    await records.update('Live_Stream__c', stream.Id, { Filter_Logic__c: '1 OR 7' });
    expect(await publish()).toBeGreaterThan(0);
    const [noted] = await records.query(`SELECT Id, Validation_Message__c ${STREAM}`);
    expect(String(noted?.['Validation_Message__c'])).toContain('There is no criterion 7.');
    await expect(ana.card('Paid Advertising', there)).toBeVisible();
    const later = await visitor('/demo/contact?utm_source=spring&utm_medium=newsletter');
    await expect(ana.card('Paid Advertising', later)).toBeVisible();
  } finally {
    const logic = String(stream['Filter_Logic__c'] ?? '');
    await records.update('Live_Stream__c', stream.Id, { Filter_Logic__c: logic });
    await records.update('Criterion__c', criterion.Id, { Value__c: String(criterion['Value__c']) });
    expect(await publish()).toBe(0);
  }
  await expect(ana.card('Pricing Page', there)).toBeVisible();
  const [mended] = await records.query(`SELECT Id, Validation_Message__c ${STREAM}`);
  expect(mended?.['Validation_Message__c'] ?? '').toBe('');
});
