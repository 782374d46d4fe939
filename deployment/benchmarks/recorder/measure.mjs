// What it costs a visitor's page to be seen. Start it after a build:
//   node deployment/benchmarks/recorder/measure.mjs
// It prints rows for a table and asserts nothing: times depend on the machine.
import { createServer } from 'node:http';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

const here = import.meta.dirname;
const require = createRequire(resolve(here, '../../tests/browser/package.json'));
const { chromium } = require('@playwright/test');
const files = resolve(here, '../../../widget/target/classes/META-INF/resources/foyer');
const recorder = readdirSync(files).find((name) => name.startsWith('recorder-'));
if (!recorder) throw new Error('build the product first: ./mvnw verify -DskipTests');

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

/** Opens a page, seen or not, and lets work happen on it; answers seconds of the main thread. */
async function measure(name, seen, work) {
  const page = await browser.newPage();
  await page.goto(`${origin}/${name}`);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  const before = await busy(cdp);
  if (seen) await page.evaluate(begin, `/${recorder}`);
  const begun = await busy(cdp);
  await work(page);
  const after = await busy(cdp);
  const { sent, why } = seen ? await page.evaluate(() => globalThis.told) : { sent: 0, why: '' };
  await page.close();
  return { start: begun - before, work: after - begun, sent, why };
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
  startRecording(way, clock, (why) => (told.why = why));
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

function row(name, without, seen) {
  const ms = (seconds) => `${Math.round(seconds * 1000)} ms`;
  const cost = [ms(seen.start), ms(without.work), ms(seen.work)].join(' | ');
  return `| ${name} | ${cost} | ${(seen.sent / 1024).toFixed(1)} kB | ${seen.why || 'shown'} |`;
}

console.log('| page | start | work, not seen | work, seen | sent | at the end |');
console.log('|---|---|---|---|---|---|');
for (const name of ['cards', '1000', '5000', '20000']) {
  const work = name === 'cards' ? visit : bursts;
  console.log(row(name, await measure(name, false, work), await measure(name, true, work)));
}
await browser.close();
server.close();
