import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { sights } from './sights.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What was looked at without a finding; a page of nothing else has none either. */
const flawless = new Set<string>();

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
  if (seen.every((sight) => flawless.has(sight))) return;
  expect(await alone(page)).toEqual([]);
  seen.forEach((sight) => flawless.add(sight));
}

/** Looks into foreign frames too, which is slower. */
async function framed(page: Page): Promise<string[]> {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
  return findings((await axe.analyze()).violations);
}

async function alone(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const run = async (): Promise<Violation[]> => {
    const { axe } = window as unknown as { axe: Axe };
    return (await axe.run(document, { resultTypes: ['violations'] })).violations;
  };
  return findings(await page.evaluate(run));
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
