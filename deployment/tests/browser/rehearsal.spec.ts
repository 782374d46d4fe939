import { expect, test } from './fixtures.js';
import { accessible } from './accessible.js';
import { Rep } from './people.js';
import { publishDraft } from './publishing.js';
import { records } from './stage.js';

const STREAM = "SELECT Id FROM Live_Stream__c WHERE Name = 'Pricing Page'";

test('RT-5 sales ops see whom a draft would have moved before they publish it', async ({
  browser,
  publish,
  visitor,
}) => {
  test.setTimeout(180_000);
  const [stream] = await records.query(STREAM);
  if (!stream) throw new Error('no stream for prices');
  const olga = await Rep.signsIn(browser, 'olga');
  const { page } = olga;
  const region = page.getByRole('region', { name: 'Routing rehearsal' });
  const rehearse = region.getByRole('button', { name: 'Rehearse the draft' });
  try {
    await records.setting({ Publishing__c: 'By Publishing', Gone_After_Seconds__c: 10 });
    await publish();
    await publishDraft(olga);
    const there = await visitor('/demo/pricing');
    await there.leaves();
    await page.getByRole('link', { name: 'Status' }).click();
    await rehearse.click();
    await expect(region.getByRole('alert')).toContainText('There is no draft');

    await records.update('Live_Stream__c', stream.Id, { Active__c: false });
    await publish();
    const prices = region
      .getByRole('table', { name: 'Streams' })
      .getByRole('row', { name: /^Pricing Page/ });
    await expect(async () => {
      await rehearse.click();
      await expect(prices).toContainText('lost', { timeout: 3000 });
    }).toPass({ timeout: 60_000 });
    await expect(prices.getByRole('cell').nth(1)).toHaveText('0');
    await prices.getByRole('button', { name: /lost$/ }).click();
    const moved = region.getByRole('table', { name: /lost$/ }).getByRole('row').nth(1);
    await expect(moved).toContainText('/demo/pricing');
    await expect(moved).toContainText('Pricing Page');
    await accessible(page);
    expect(olga.complaints).toEqual([]);
  } finally {
    await records.update('Live_Stream__c', stream.Id, { Active__c: true });
    await records.setting({ Publishing__c: 'On Save', Gone_After_Seconds__c: 30 });
    await publish();
    await publishDraft(olga);
    await olga.context.close();
  }
});
