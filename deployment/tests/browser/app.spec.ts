import { expect, test } from './fixtures.js';
import { accessible } from './accessible.js';

test('UI-1 the console can be installed as an app', async ({ rep }) => {
  const ana = await rep('ana');
  const browser = await ana.context.newCDPSession(ana.page);
  const { url, errors } = await browser.send('Page.getAppManifest');
  expect(url).toMatch(/\/console\/manifest\.json$/);
  expect(errors).toEqual([]);
  const { installabilityErrors } = await browser.send('Page.getInstallabilityErrors');
  // A window without history is never offered an app; nothing else may stand in the way.
  const inTheWay = installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito');
  expect(inTheWay).toEqual([]);
});

test('NT-1 a rep chooses for each kind how it is called, and hears it', async ({ rep }) => {
  const ana = await rep('ana');
  await ana.page.getByRole('button', { name: 'Profile' }).click();
  const settings = ana.page.getByRole('dialog', { name: 'Chat settings' });
  await settings.getByRole('combobox', { name: 'New message' }).selectOption('None');
  await settings
    .getByRole('combobox', { name: 'Somebody waits' })
    .selectOption('Sound and desktop');
  await settings.getByRole('slider', { name: 'Volume' }).fill('40');
  await settings.getByRole('button', { name: 'Test notification' }).click();
  await ana.page.reload();
  await ana.page.getByRole('button', { name: 'Profile' }).click();
  await expect(settings.getByRole('combobox', { name: 'New message' })).toHaveValue('none');
  await expect(settings.getByRole('combobox', { name: 'Somebody waits' })).toHaveValue('both');
  await expect(settings.getByRole('slider', { name: 'Volume' })).toHaveValue('40');
  expect(ana.complaints).toEqual([]);
});

test('NT-1 of two windows of the console one calls: the one that was looked at last', async ({
  rep,
}) => {
  const ana = await rep('ana');
  const other = await ana.context.newPage();
  await other.goto(ana.page.url());
  await expect(other.getByRole('heading', { level: 1, name: 'Live Streams' })).toBeVisible();
  const holders = async () => (await other.evaluate(() => navigator.locks.query())).held?.length;
  await expect.poll(holders).toBe(1);
});

test('AX-1 Ctrl + / lists the keys, also while the rep writes', async ({ rep }) => {
  const ana = await rep('ana');
  await ana.page.getByRole('searchbox').first().focus();
  await ana.page.keyboard.press('Control+/');
  const dialog = ana.page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(dialog.getByRole('region', { name: 'While you write' })).toBeVisible();
  await accessible(ana.page);
  await ana.page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});
