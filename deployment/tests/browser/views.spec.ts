import type { BrowserContext } from '@playwright/test';
import { expect, test } from './fixtures.js';
import { accessible } from './accessible.js';
import { type Rep } from './people.js';
import { FOYER } from './stage.js';

function view(rep: Rep, name: string) {
  const group = rep.page.getByRole('radiogroup', { name: 'View' });
  return group.getByRole('radio', { name, exact: true });
}

test('LS-6 the list has the same visitors in the same streams, and a row opens the console', async ({
  rep,
  visitor,
}) => {
  const ana = await rep('ana');
  const kim = await visitor('/demo/pricing');
  await kim.identifies('kim@acme-robotics.example');
  await expect(ana.card('Target Account', kim)).toBeVisible();
  await expect(view(ana, 'Live view')).toBeChecked();

  await view(ana, 'List view').check();
  const table = ana.page.getByRole('table', { name: 'Visitors by stream' });
  const row = table.locator(`tr[data-visitor="${kim.id}"]`);
  await expect(row).toContainText('Kim Andersen');
  await expect(row.getByRole('meter', { name: 'Scroll depth' })).toBeVisible();
  const group = table
    .getByRole('rowgroup')
    .filter({ has: ana.page.locator(`tr[data-visitor="${kim.id}"]`) });
  await expect(group.getByRole('rowheader', { name: /^Target Account/ })).toBeVisible();
  await accessible(ana.page);

  const byName = table.getByRole('button', { name: 'Visitor' });
  await byName.click();
  await expect(table.getByRole('columnheader', { name: 'Visitor' })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
  await row.getByRole('cell').nth(1).click();
  await expect(ana.page).toHaveURL(new RegExp(`/console/conversations/${kim.id}$`));
  expect(ana.complaints).toEqual([]);
});

test('LS-6 the map is drawn without asking anybody else, and a circle shows the card', async ({
  rep,
  visitor,
}) => {
  const ana = await rep('ana');
  const elsewhere: string[] = [];
  ana.page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== FOYER) elsewhere.push(request.url());
  });
  const kim = await visitor('/demo/pricing');
  await kim.identifies('kim@acme-robotics.example');
  await expect(ana.card('Target Account', kim)).toContainText('Madrid');

  await view(ana, 'Map view').check();
  const circle = ana.page.getByRole('link', { name: 'Kim Andersen, Madrid, Spain' });
  await circle.hover();
  const card = ana.page.getByRole('article', { name: 'Kim Andersen' });
  await expect(card).toContainText('/demo/pricing');
  await card.hover();
  await expect(card).toBeVisible();
  await ana.page.getByRole('heading', { level: 1 }).hover();
  await expect(card).toHaveCount(0);
  await circle.focus();
  await expect(card).toBeVisible();
  await accessible(ana.page);

  const list = ana.page.getByRole('region', { name: 'Visitors on the map' });
  await expect(list.getByRole('link', { name: 'Kim Andersen' })).toBeVisible();
  await circle.click();
  await expect(ana.page).toHaveURL(new RegExp(`/console/conversations/${kim.id}$`));
  expect(elsewhere).toEqual([]);
  expect(ana.complaints).toEqual([]);
});

test('LS-6 who is nowhere is counted, and the view is kept over a reload', async ({
  rep,
  visitor,
}) => {
  const ana = await rep('ana');
  const nowhere = async (context: BrowserContext) => {
    await context.addInitScript(() => {
      const shown = Intl.DateTimeFormat.prototype.resolvedOptions;
      Intl.DateTimeFormat.prototype.resolvedOptions = function () {
        return { ...shown.call(this), timeZone: 'Etc/UTC' };
      };
    });
  };
  const there = await visitor('/demo/pricing', nowhere);
  await there.identifies('kim@acme-robotics.example');
  await expect(ana.card('Target Account', there)).toBeVisible();
  await view(ana, 'Map view').check();
  const line = ana.page.getByRole('status').filter({ hasText: 'Not on the map' });
  await expect(line).toHaveText('Not on the map 1');

  await ana.page.reload();
  await expect(view(ana, 'Map view')).toBeChecked();
  await expect(line).toHaveText('Not on the map 1');
  await view(ana, 'Live view').check();
  await expect(ana.card('Target Account', there)).toBeVisible();
});
