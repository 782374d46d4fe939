import { copyFileSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const out = resolve(process.argv[2] ?? 'dist');
const common = { logLevel: 'warn', mode: 'production' };
const output = { outDir: out, emptyOutDir: false, target: 'es2022', modulePreload: false };

/** kB as the targets mean them: 1,024 bytes after gzip -9. */
const BUDGETS = { loader: 3, beforeOpen: 15, open: 45, recorder: 24 };

/** What comes together anyway comes in one file: each more costs some hundred bytes. */
const TOGETHER = [
  { name: 'preact', test: /node_modules[\\/]@?preact/ },
  {
    name: 'words',
    test: /src[\\/](messenger[\\/](placeIn|focus|Header)|shared[\\/](words|usePopover))/,
  },
];

for (const part of ['foyer.js', 'foyer', 'console']) {
  rmSync(resolve(out, part), { recursive: true, force: true });
}
const modules = await buildModules();
const visitor = named('visitor');
await buildLoader(visitor.fileName.replace('foyer/', ''));
await buildConsole();
copyFileSync('types/foyer.d.ts', resolve(out, 'foyer.d.ts'));
checkBudgets();

/** The tracker and the messenger: modules that the loader imports from Foyer's origin. */
async function buildModules() {
  const result = await build({
    ...common,
    base: './',
    build: {
      ...output,
      rolldownOptions: {
        input: {
          visitor: 'src/visitor/index.ts',
          messenger: 'src/messenger/index.tsx',
          recorder: 'src/recorder/index.ts',
        },
        preserveEntrySignatures: 'strict',
        output: {
          entryFileNames: 'foyer/[name]-[hash].js',
          chunkFileNames: 'foyer/[name]-[hash].js',
          codeSplitting: { groups: TOGETHER },
        },
      },
    },
  });
  return result.output.filter((file) => file.type === 'chunk');
}

/** One classic script: it must run from any tag, and know the tracker's hashed name. */
async function buildLoader(visitorFile) {
  await build({
    ...common,
    define: { __VISITOR_FILE__: JSON.stringify(visitorFile) },
    build: {
      ...output,
      rolldownOptions: {
        input: 'src/loader/index.ts',
        output: { format: 'iife', entryFileNames: 'foyer.js' },
      },
    },
  });
}

async function buildConsole() {
  await build({
    ...common,
    root: 'src/console',
    base: '/console/',
    configFile: resolve('vite.config.js'),
    build: { ...output, outDir: resolve(out, 'console') },
  });
}

function checkBudgets() {
  const loader = weight('foyer.js');
  const before = loader + closure(visitor);
  const open = loader + closure(visitor, named('messenger'));
  const rows = [
    ['loader', loader, BUDGETS.loader],
    ['before the first open', before, BUDGETS.beforeOpen],
    ['messenger open', open, BUDGETS.open],
    ['recorder', closure(named('recorder')), BUDGETS.recorder],
  ];
  for (const [what, size, budget] of rows) {
    console.log(`${what}: ${size.toFixed(2)} kB of ${budget} kB gzip`);
    if (size > budget) {
      console.error(`The size budget is broken: ${what} may weigh ${budget} kB.`);
      process.exitCode = 1;
    }
  }
}

function named(name) {
  return modules.find((chunk) => chunk.name === name);
}

/** What these chunks and all they import at once weigh together. */
function closure(...roots) {
  const seen = new Set();
  const visit = (chunk) => {
    if (!chunk || seen.has(chunk.fileName)) return;
    seen.add(chunk.fileName);
    for (const name of chunk.imports) visit(modules.find((other) => other.fileName === name));
  };
  roots.forEach(visit);
  return [...seen].reduce((sum, name) => sum + weight(name), 0);
}

function weight(name) {
  return gzipSync(readFileSync(resolve(out, name)), { level: 9 }).length / 1024;
}
