import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { sights } from './sights.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What was looked at without a finding; a page of nothing else has none either. */
const flawless = new Set<string>();

/** What compares elements with each other, so that each may be flawless and they are not. */
const COMPARING = [
  'accesskeys',
  'aria-required-children',
  'aria-required-parent',
  'definition-list',
  'duplicate-id-aria',
  'frame-title-unique',
  'landmark-no-duplicate-banner',
  'landmark-no-duplicate-contentinfo',
  'landmark-no-duplicate-main',
  'landmark-unique',
  'list',
];

/** No automated accessibility violation on the page as it is once nothing fades in any more. */
export async function accessible(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    // A document does not tell what moves in the shadow of its elements.
    [document, ...[...document.querySelectorAll('*')].map(({ shadowRoot }) => shadowRoot)]
      .flatMap((root) => root?.getAnimations?.() ?? [])
      .filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime))
      .every(({ playState }) => playState !== 'running'),
  );
  if (page.frames().length > 1) {
    expect(await framed(page)).toEqual([]);
    return;
  }
  const seen = await page.evaluate(sights);
  if (seen.every((sight) => flawless.has(sight))) {
    expect(await alone(page, COMPARING)).toEqual([]);
    return;
  }
  expect(await alone(page)).toEqual([]);
  seen.forEach((sight) => flawless.add(sight));
}

/** Looks into foreign frames too, which is slower. */
async function framed(page: Page): Promise<string[]> {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
  return findings((await axe.analyze()).violations);
}

/** By all rules, or by these alone. */
async function alone(page: Page, rules?: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  const run = async (only: readonly string[] | undefined): Promise<Violation[]> => {
    const { axe } = window as unknown as { axe: Axe };
    const options = { resultTypes: ['violations'], ...(only && { runOnly: only }) };
    return (await axe.run(document, options)).violations;
  };
  return findings(await page.evaluate(run, rules));
}

interface Axe {
  run(document: Document, options: object): Promise<{ violations: Violation[] }>;
}

interface Violation {
  id: string;
  nodes: { target: unknown }[];
}

function findings(violations: Violation[]): string[] {
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((n) => String(n.target)).join(', ')}`,
  );
}
