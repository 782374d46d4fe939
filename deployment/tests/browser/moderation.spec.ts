import { expect, test } from './fixtures.js';
import { accessible } from './accessible.js';
import { Rep, type Visitor } from './people.js';
import { FOYER, SHOP } from './stage.js';

/** Menu → the item → the question of the same name. */
async function askedTo(rep: Rep, item: string) {
  await rep.messenger.getByRole('button', { name: 'Menu' }).click();
  await rep.page.getByRole('menuitem', { name: item, exact: true }).click();
  return rep.page.getByRole('alertdialog', { name: item, exact: true });
}

function nothingOfFoyer(page: Visitor['page']) {
  return expect(page.locator('foyer-chat')).toHaveCount(0);
}

test('BL-1 a blocked visitor never sees the messenger again, in any tab, until support lets it in', async ({
  browser,
  rep,
  visitor,
}) => {
  const ben = await rep('ben');
  const kim = await visitor('/demo/pricing');
  const tab = await kim.context.newPage();
  await tab.goto(`${SHOP}/demo/product`);
  await expect(tab.getByRole('button', { name: 'Open chat' })).toBeVisible();
  await kim.opensChat();
  await kim.asksForAPerson();
  await ben.starts(ben.card('Pricing Page', kim));
  await kim.writes('Something nasty');

  const first = await askedTo(ben, 'Block visitor');
  await accessible(ben.page);
  await first.getByRole('button', { name: 'Cancel' }).click();
  await expect(ben.messenger).toBeVisible();
  const dialog = await askedTo(ben, 'Block visitor');
  await dialog.getByRole('button', { name: 'Block visitor' }).click();

  await expect(ben.page.getByText('is blocked.')).toBeVisible();
  await expect(ben.page.getByRole('heading', { name: 'Live Streams' })).toBeVisible();
  await expect(ben.cardAnywhere(kim)).toHaveCount(0);
  await nothingOfFoyer(kim.page);
  await nothingOfFoyer(tab);
  await tab.evaluate(() => localStorage.removeItem('foyer.visitor'));
  const answered = tab.waitForResponse('**/api/visitor/hello');
  await tab.reload();
  expect(await (await answered).json()).toMatchObject({ blocked: true });
  await nothingOfFoyer(tab);

  const ada = await Rep.signsIn(browser, 'ada');
  await ada.page.getByRole('link', { name: 'Support' }).click();
  await expect(ada.page.getByRole('heading', { level: 1, name: 'Support' })).toBeVisible();
  await ada.page.getByRole('button', { name: `Unblock Browser ${kim.id.slice(-6)}` }).click();
  await expect(ada.page.getByText(`Browser ${kim.id.slice(-6)}`)).toHaveCount(0);
  await expect(async () => {
    await tab.reload();
    await expect(tab.getByRole('button', { name: 'Open chat' })).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 20_000 });
  expect(kim.complaints).toEqual([]);
  await ada.context.close();
});

test('BL-2 PR-4 support reads what was reported, and shuts networks out for a time', async ({
  browser,
  talking,
}) => {
  const { ben, kim } = await talking();
  await kim.writes('Something nasty');
  const chooser = kim.page.waitForEvent('filechooser');
  await kim.chat.getByRole('button', { name: 'Attach a file' }).click();
  const buffer = Buffer.from('%PDF-1.4\n%%EOF\n');
  await (await chooser).setFiles({ name: 'threat.pdf', mimeType: 'application/pdf', buffer });
  await expect(ben.messenger.getByRole('button', { name: /^Download threat.pdf/ })).toBeVisible();
  const dialog = await askedTo(ben, 'Block and report visitor');
  await dialog.getByRole('textbox', { name: 'What happened?' }).fill('Insults, <b>again</b>');
  await dialog.getByRole('button', { name: 'Block visitor' }).click();
  await nothingOfFoyer(kim.page);
  await expect(ben.page.getByText('support has your report')).toBeVisible();
  const refused = await ben.context.request.get(`${FOYER}/api/support`);
  expect(refused.status()).toBe(403);

  const ada = await Rep.signsIn(browser, 'ada');
  await ada.page.goto(`${FOYER}/console/support`);
  const reports = ada.page.getByRole('region', { name: 'Reports' });
  const report = reports.getByRole('article').filter({ hasText: 'Insults, <b>again</b>' });
  await expect(report.getByText(/^Came from /)).toBeVisible();
  await report.getByRole('button', { name: 'Transcript' }).click();
  await expect(report.getByText('Something nasty')).toBeVisible();
  const opened = ada.page.waitForResponse('**/api/support/reports/*/files/*');
  await report.getByRole('button', { name: /^Download threat.pdf/ }).click();
  const { path } = (await (await opened).json()) as { path: string };
  expect((await ada.context.request.get(`${FOYER}${path}`)).status()).toBe(200);
  await accessible(ada.page);
  await report.getByRole('button', { name: /^Block addresses/ }).click();
  const ask = ada.page.getByRole('alertdialog', { name: 'Block addresses' });
  const box = ask.getByRole('textbox', { name: 'Address or network' });
  await expect(box).not.toHaveValue('');
  await box.fill('0.0.0.0/0');
  await ask.getByRole('button', { name: 'Block', exact: true }).click();
  await expect(ask.getByRole('alert')).toContainText('too wide');
  await accessible(ada.page);
  await box.fill('203.0.113.9/24');
  await ask.getByRole('button', { name: 'Block', exact: true }).click();

  const blocked = ada.page.getByRole('region', { name: 'Blocked' });
  await expect(blocked.getByRole('rowheader', { name: '203.0.113.0/24' })).toBeVisible();
  await expect(report).toHaveCount(0);
  await blocked.getByRole('button', { name: 'Unblock 203.0.113.0/24' }).click();
  await expect(blocked.getByRole('rowheader', { name: '203.0.113.0/24' })).toHaveCount(0);
  await ada.context.close();
});
