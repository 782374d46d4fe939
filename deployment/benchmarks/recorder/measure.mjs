// What it costs a visitor's page to be seen. Start it after `npm run build` in widget:
//   node deployment/benchmarks/recorder/measure.mjs
// It prints rows for two tables and asserts nothing: times depend on the machine.
import { createServer } from 'node:http';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

const here = import.meta.dirname;
const require = createRequire(resolve(here, '../../tests/browser/package.json'));
const { chromium } = require('@playwright/test');
const files = resolve(here, '../../../widget/dist/foyer');
const recorder = readdirSync(files).find((name) => name.startsWith('recorder-'));
if (!recorder) throw new Error('build the widget first: npm run build');

const ROUNDS = 3;

/** Forty cards and 1,500 rules of style, as a shop may have. */
function cards() {
  const rules = Array.from({ length: 1500 }, (_, i) => `.r${i}{margin:${i % 9}px}`).join('');
  const card = (i) =>
    `<article class="r${i}"><img src="data:," alt=""><h2>Card ${i}</h2>` +
    `<p>${'word '.repeat(40)}</p><a href="/p/${i}?t=1">More</a></article>`;
  const all = Array.from({ length: 40 }, (_, i) => card(i)).join('');
  return `<style>${rules}</style><input aria-label="Name">${all}`;
}

function heavy(elements) {
  return Array.from({ length: elements }, (_, i) => `<i class="c${i % 50}">${i}</i>`).join('');
}

const pages = {
  cards: cards(),
  ...Object.fromEntries([1000, 5000, 20000].map((n) => [n, heavy(n)])),
};

const server = createServer((request, response) => {
  const name = request.url.slice(1);
  const isScript = name.endsWith('.js');
  response.setHeader('Content-Type', isScript ? 'text/javascript' : 'text/html');
  const page = `<!doctype html><title>Page</title><body>${pages[name] ?? ''}</body>`;
  response.end(isScript ? readFileSync(resolve(files, name)) : page);
});
await new Promise((done) => server.listen(0, '127.0.0.1', done));
const origin = `http://127.0.0.1:${server.address().port}`;
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});

/**
 * Opens a page, records it or not, lets work happen on it; answers what the main thread did: its own
 * time, so that other work on the machine does not count.
 */
async function measure(name, how, work) {
  const page = await browser.newPage();
  await page.goto(`${origin}/${name}`);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const opened = await busy(cdp);
  if (how !== 'bare') await page.evaluate(begin, `/${recorder}`);
  if (how === 'stopped') await page.evaluate(() => globalThis.recording.stop());
  const begun = await busy(cdp);
  const since = Date.now();
  await work(page);
  const done = await busy(cdp);
  const span = (Date.now() - since) / 1000;
  const { sent, why } = how === 'bare' ? {} : await page.evaluate(() => globalThis.told);
  await page.close();
  return { start: begun - opened, work: done - begun, share: (done - begun) / span, sent, why };
}

async function busy(cdp) {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value;
}

/** In the page: begins to record, and waits for the first chunk or a refusal. */
async function begin(file) {
  const { startRecording } = await import(file);
  const told = { sent: 0, why: '' };
  globalThis.told = told;
  const clock = {
    now: () => Date.now(),
    after: (wait, call) => {
      const timer = setTimeout(call, wait);
      return () => clearTimeout(timer);
    },
  };
  const way = { backlog: 0, send: (chunk) => (told.sent += chunk.length) };
  globalThis.recording = startRecording(way, clock, (why) => (told.why = why));
  while (told.sent === 0 && told.why === '') await new Promise((next) => setTimeout(next, 20));
}

/** Ten bursts of a thousand new elements, a second apart. */
async function bursts(page) {
  await page.evaluate(async () => {
    for (let burst = 0; burst < 10; burst++) {
      const box = document.createElement('div');
      for (let i = 0; i < 1000; i++) box.append(document.createElement('i'));
      document.body.append(box);
      await new Promise((next) => setTimeout(next, 1000));
    }
  });
}

/** Scrolls, moves the mouse and types, with a carousel that turns. */
async function visit(page) {
  await page.evaluate(() => {
    setInterval(() => {
      const first = document.querySelector('article');
      first?.parentElement?.append(first);
    }, 3000);
  });
  for (let second = 0; second < 20; second++) {
    await page.mouse.move(100 + second * 20, 100 + ((second * 37) % 300), { steps: 10 });
    await page.mouse.wheel(0, second % 2 === 0 ? 400 : -300);
    if (second % 4 === 0) await page.locator('input').pressSequentially('hello');
    await page.waitForTimeout(900);
  }
}

const ms = (seconds) => `${Math.round(seconds * 1000)} ms`;
const kB = (bytes) => `${(bytes / 1024).toFixed(1)} kB`;
const percent = (share) => `${(share * 100).toFixed(2)} %`;

/** By turns, so that what the machine does beside it falls on all alike; the median of each. */
async function shop() {
  const runs = { bare: [], seen: [], stopped: [] };
  for (let round = 0; round < ROUNDS; round++) {
    for (const how of Object.keys(runs)) runs[how].push(await measure('cards', how, visit));
  }
  const median = (how, part) => runs[how].map((run) => run[part]).sort((a, b) => a - b)[ROUNDS >> 1];
  const [bare, seen, stopped] = Object.keys(runs).map((how) => median(how, 'share'));
  const shares = [bare, seen, stopped, seen - bare, stopped - bare].map(percent);
  return [...shares, ms(median('seen', 'start')), kB(median('seen', 'sent'))];
}

async function heavyPage(elements) {
  const bare = await measure(elements, 'bare', bursts);
  const seen = await measure(elements, 'seen', bursts);
  const costs = [seen.start, bare.work, seen.work].map(ms);
  return [elements.toLocaleString('en'), ...costs, kB(seen.sent), seen.why || 'shown'];
}

console.log(`shop | ${(await shop()).join(' | ')} |`);
for (const elements of [1000, 5000, 20000]) {
  console.log(`heavy | ${(await heavyPage(elements)).join(' | ')} |`);
}
await browser.close();
server.close();
