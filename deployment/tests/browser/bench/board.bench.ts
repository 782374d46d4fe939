import { expect, test, type CDPSession, type Page } from '@playwright/test';
import { ConsoleStage } from './ConsoleStage.js';
import { change, crowd, STREAMS } from './crowd.js';

// Measures; it asserts nothing about time. The built console: CONSOLE_DIST, made by `npm run build`.
const DIST = process.env['CONSOLE_DIST'] ?? '../../../widget/dist';
const SECONDS = 20;
const CHANGES_A_SECOND = 50;

for (const visitors of [100, 1_000, 3_000]) {
  for (const view of ['Live view', 'List view', 'Map view']) {
    test(`${visitors} visitors, ${view}`, async ({ page }) => {
      const stage = await ConsoleStage.open(DIST);
      try {
        stage.board = { type: 'board.shown', streams: STREAMS, cards: crowd(visitors) };
        await page.goto(stage.address);
        await page.getByText(`${visitors.toLocaleString('en')} visitors`).waitFor();
        await page.getByRole('radio', { name: view }).check();
        await page.waitForTimeout(1_500); // what is measured is the board at work, not its start
        row(visitors, view, await measure(page, stage, visitors));
      } finally {
        stage.close();
      }
    });
  }
}

interface Measured {
  readonly busy: number;
  readonly script: number;
  readonly longest: number;
  readonly key: number;
  readonly nodes: number;
}

/** Changes come in while somebody types; the share of time in which the main thread worked. */
async function measure(page: Page, stage: ConsoleStage, visitors: number): Promise<Measured> {
  await watchKeysAndTasks(page);
  const devtools = await page.context().newCDPSession(page);
  // The thread's own time: on a machine with other work the clock's would count their turns too.
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await metrics(devtools);
  const field = page.getByRole('searchbox', { name: 'Search visitors' });
  await field.focus();
  let step = 0;
  const start = Date.now();
  const stop = start + SECONDS * 1_000;
  const feed = setInterval(() => {
    const due = ((Date.now() - start) / 1_000) * CHANGES_A_SECOND;
    for (; step < due; step += 1) {
      stage.say({ type: 'card.changed', card: change((step * 37) % visitors, step) });
    }
  }, 20);
  let typed = 0;
  while (Date.now() < stop) {
    // Letters that move the caret only: a search would shrink the board that is measured.
    await page.keyboard.press(typed % 2 === 0 ? 'ArrowLeft' : 'ArrowRight');
    typed += 1;
    await page.waitForTimeout(100);
  }
  clearInterval(feed);
  const after = await metrics(devtools);
  const seen = await page.evaluate(() => (window as unknown as { seen: Seen }).seen);
  expect(seen.keys, 'no key is lost').toBe(typed);
  const grown = (name: string) => after(name) - before(name);
  const span = (Date.now() - start) / 1_000;
  return {
    busy: grown('TaskDuration') / span,
    script: grown('ScriptDuration') / span,
    longest: seen.longest,
    key: seen.slowestKey,
    nodes: after('Nodes'),
  };
}

interface Seen {
  keys: number;
  slowestKey: number;
  longest: number;
}

/** How long after it was pressed each key is handled, and the longest task. */
async function watchKeysAndTasks(page: Page): Promise<void> {
  await page.evaluate(() => {
    const seen = { keys: 0, slowestKey: 0, longest: 0 };
    (window as unknown as { seen: typeof seen }).seen = seen;
    addEventListener('keydown', (event) => {
      seen.keys += 1;
      seen.slowestKey = Math.max(seen.slowestKey, performance.now() - event.timeStamp);
    });
    new PerformanceObserver((list) => {
      for (const task of list.getEntries()) seen.longest = Math.max(seen.longest, task.duration);
    }).observe({ entryTypes: ['longtask'] });
  });
}

async function metrics(devtools: CDPSession): Promise<(name: string) => number> {
  const { metrics: all } = await devtools.send('Performance.getMetrics');
  return (name) => all.find((one) => one.name === name)?.value ?? 0;
}

function row(visitors: number, view: string, found: Measured): void {
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
  const cells = [
    visitors.toLocaleString('en'),
    view,
    percent(found.busy),
    percent(found.script),
    found.longest === 0 ? 'none over 50 ms' : `${found.longest.toFixed(0)} ms`,
    `${found.key.toFixed(1)} ms`,
    found.nodes.toLocaleString('en'),
  ];
  process.stdout.write(`| ${cells.join(' | ')} |\n`);
}
