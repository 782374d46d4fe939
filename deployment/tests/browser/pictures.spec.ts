import { resolve } from 'node:path';
import { expect, test } from './fixtures.js';

// Takes the pictures of the README from the running product, only when asked to: PICTURES=1.
const FOLDER = resolve(import.meta.dirname, '../../../docs/images');

test.skip(process.env['PICTURES'] !== '1', 'takes pictures only with PICTURES=1');
test.use({ deviceScaleFactor: 1.5 });

test('UI-1 pictures for the README', async ({ rep, visitor }) => {
  test.setTimeout(180_000);
  const ana = await rep('ana');
  const arrivals = [
    ['/demo/pricing?utm_source=search&utm_medium=cpc&utm_campaign=autumn', ''],
    ['/demo/product?gclid=a1b2', 'hanako@kumo.example'],
    ['/demo/pricing', ''],
    ['/demo/pricing', 'jonas@brightwell.example'],
  ] as const;
  for (const [path, email] of arrivals) {
    const there = await visitor(path);
    await there.page.mouse.wheel(0, 900);
    if (email) await there.identifies(email);
  }
  const kim = await visitor('/demo/product');
  await kim.identifies('kim@acme-robotics.example');
  await kim.opensChat();
  await kim.asksForAPerson();
  const card = ana.card('Target Account', kim);
  await expect(card.getByRole('timer')).toBeVisible();
  await ana.page.screenshot({ path: `${FOLDER}/board.png` });

  await ana.starts(card);
  await kim.writes('Do your sensors work in a tomato house?');
  await expect(ana.message('tomato house')).toBeVisible();
  await ana.writes('They do: leaf, root and drain, on every row.\nHow many hectares do you grow?');
  await expect(kim.message('How many hectares')).toBeVisible();
  await kim.writes('Four now, two more next year.');
  await expect(ana.message('Four now')).toBeVisible();
  const live = ana.page.getByRole('region', { name: 'Live View' }).locator('iframe').last();
  await expect(live.contentFrame().getByRole('heading', { level: 1 })).toBeVisible();
  await ana.page.screenshot({ path: `${FOLDER}/conversation.png` });
  await kim.page.mouse.move(10, 10);
  await kim.page.screenshot({ path: `${FOLDER}/messenger.png` });

  const conversation = ana.page.url().split('/').pop() ?? '';
  await ana.endsConversation('Meeting wanted');
  await ana.page.goto(new URL(`/console/playback/${conversation}`, ana.page.url()).href);
  await expect(async () => {
    await ana.page.reload();
    await expect(ana.page.getByRole('link', { name: 'Event' })).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 60_000 });
  await ana.page.screenshot({ path: `${FOLDER}/playback.png` });
});
