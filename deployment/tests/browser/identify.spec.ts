import { createHmac } from 'node:crypto';
import { expect, test } from './fixtures.js';
import type { Rep, Visitor } from './people.js';
import { IDENTIFY_SECRET } from './stage.js';

const JONAS = 'jonas@brightwell.example';

/** What the website's own server would sign for somebody who is signed in there. */
function signed(email: string, secret: string): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const claims = { email, exp: Math.floor(Date.now() / 1_000) + 300 };
  const text = `${part({ alg: 'HS256', typ: 'JWT' })}.${part(claims)}`;
  return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`;
}

/** Calls the script as the website does; answers whether the address counts as proven. */
async function identifies(visitor: Visitor, email: string, token?: string): Promise<boolean> {
  return visitor.page.evaluate(
    (person) =>
      new Promise<boolean>((told) => {
        const { foyer } = window as unknown as { foyer: (...call: unknown[]) => void };
        foyer('on', 'identified', ({ proven }: { proven: boolean }) => told(proven));
        foyer('identify', person);
      }),
    { email, ...(token !== undefined && { token }) },
  );
}

async function opensVisitor360(rep: Rep, visitor: Visitor) {
  const card = rep.card('Pricing Page', visitor);
  await expect(card).toHaveAccessibleName(/^Jonas Weber/);
  await card.getByRole('link', { name: 'Open conversation' }).click();
  const known = rep.page.getByRole('region', { name: 'Visitor 360' });
  await expect(known).toContainText(JONAS);
  return known;
}

test('WEB-1 an address that the website signed is proven', async ({ rep, visitor }) => {
  const ben = await rep('ben');
  const jonas = await visitor('/demo/pricing');
  expect(await identifies(jonas, JONAS, signed(JONAS, IDENTIFY_SECRET))).toBe(true);
  const known = await opensVisitor360(ben, jonas);
  await expect(known.getByText('proven', { exact: true })).toBeVisible();
  await expect(known.getByText('claimed', { exact: true })).toHaveCount(0);
});

test('WEB-1 SEC-1 an address that somebody else signed stays a claim', async ({ rep, visitor }) => {
  const ben = await rep('ben');
  const jonas = await visitor('/demo/pricing');
  const forged = signed(JONAS, 'a secret that only the forger knows, 0123');
  expect(await identifies(jonas, JONAS, forged)).toBe(false);
  const known = await opensVisitor360(ben, jonas);
  await expect(known.getByText('claimed', { exact: true })).toBeVisible();
  await expect(known.getByText('proven', { exact: true })).toHaveCount(0);
});

test('RT-4 a lead comes to the board of its owner only', async ({ rep, visitor }) => {
  const [ben, chloe] = await Promise.all([rep('ben'), rep('chloe')]);
  const hanako = await visitor('/demo/pricing');
  await expect(ben.card('Pricing Page', hanako)).toBeVisible();
  await identifies(hanako, 'hanako@kumo.example');
  const card = chloe.card('Pricing Page', hanako);
  await expect(card).toHaveAccessibleName(/^Hanako Sato/);
  await expect(card).toContainText('Owner Chloe');
  await expect(ben.cardAnywhere(hanako)).toHaveCount(0);
});
