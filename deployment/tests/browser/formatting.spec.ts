import type { Locator } from '@playwright/test';
import { expect, test } from './fixtures.js';
import { accessible } from './accessible.js';
import { type Rep } from './people.js';

/** What the help shows: the text to type, and the elements that come of it. */
async function samplesOf(help: Locator): Promise<{ typed: string; shown: string }[]> {
  return help.getByRole('row').evaluateAll((rows) =>
    rows.flatMap((row) => {
      const typed = row.querySelector('.typed')?.textContent;
      const shown = row.querySelector('.words')?.innerHTML;
      return typed && shown ? [{ typed, shown }] : [];
    }),
  );
}

/** The elements of each message, from the first to the last. */
async function elementsOf(messages: Locator): Promise<string[]> {
  return messages.locator('.words').evaluateAll((all) => all.map((one) => one.innerHTML));
}

async function types(rep: Rep, text: string): Promise<void> {
  const box = rep.messenger.getByRole('textbox', { name: 'Message', exact: true });
  await box.fill(text);
  await box.press('Enter');
  await expect(box).toHaveValue('');
}

test('CV-5 what the help lists is what both sides see, in the playback too', async ({
  talking,
}) => {
  const { ben, kim } = await talking();
  await ben.messenger.getByRole('button', { name: 'Formatting help' }).click();
  const help = ben.page.getByRole('dialog', { name: 'Formatting help' });
  await expect(help.getByRole('link', { name: 'our prices' })).toBeVisible();
  const samples = await samplesOf(help);
  expect(samples.length).toBeGreaterThan(8);
  await accessible(ben.page);
  await ben.page.keyboard.press('Escape');
  await expect(help).toBeHidden();

  for (const { typed } of samples) await types(ben, typed);
  const shown = samples.map((sample) => sample.shown);
  await expect.poll(() => elementsOf(ben.messages)).toEqual(shown);
  await expect.poll(() => elementsOf(kim.messages)).toEqual(shown);
  const named = { name: 'Ben Carter: important', exact: true };
  await expect(kim.messages.getByRole('listitem', named)).toBeVisible();
  await accessible(kim.page);

  await kim.chat.getByRole('button', { name: 'End chat' }).click();
  await ben.messenger.getByRole('link', { name: 'Open playback' }).click();
  const transcript = ben.page.getByRole('log', { name: 'Messages' });
  await expect.poll(() => elementsOf(transcript)).toEqual(shown);
  expect([...kim.complaints, ...ben.complaints]).toEqual([]);
});

test('CV-5 SEC-1 a visitor formats by keyboard, and what is hostile stays words', async ({
  talking,
}) => {
  const { ben, kim } = await talking();
  const box = kim.chat.getByRole('textbox', { name: 'Message', exact: true });
  await box.fill('really');
  await box.press('Control+a');
  await box.press('Control+b');
  await expect(box).toHaveValue('**really**');
  await box.press('Enter');
  await expect(ben.messages.locator('strong')).toHaveText('really');
  await expect(kim.messages.locator('strong')).toHaveText('really');

  const tracker = 'https://tracker.example/pixel.gif';
  await kim.writes(
    `<svg onload=alert(1)> ![seen](${tracker}) [a](javascript:alert(2)) [b](data:text/html,x) **on**`,
    '<svg onload=alert(1)> seen a b on',
  );
  const hostile = ben.message('<svg onload=alert(1)> seen a b on');
  await expect(hostile).toBeVisible();
  await expect(hostile.locator('svg, img, a')).toHaveCount(0);
  await expect(hostile.locator('strong')).toHaveText('on');

  await kim.writes('See [the plan](https://fern.example/plan?a=1)', 'See the plan');
  const link = ben.messages.getByRole('link', { name: 'the plan' });
  await expect(link).toHaveAttribute('href', 'https://fern.example/plan?a=1');
  await expect(link).toHaveAttribute('rel', 'noopener noreferrer nofollow');
  await expect(link).toHaveAttribute('target', '_blank');

  const bomb = '['.repeat(8_000);
  await kim.writes(bomb, bomb.slice(0, 100));
  await expect(ben.message(bomb.slice(0, 100))).toBeVisible();
  await kim.chat.getByRole('button', { name: 'End chat' }).click();
  expect([...kim.complaints, ...ben.complaints]).toEqual([]);
});
