import { defineConfig } from '@playwright/test';
import shipped from '../playwright.config.js';

/** `npx playwright test -c bench/bench.config.ts`: rows for the benchmarks' RESULTS.md. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.bench.ts',
  workers: 1,
  timeout: 120_000,
  reporter: 'line',
  outputDir: '../../target/bench',
  use: { ...shipped.use, trace: 'off', screenshot: 'off' },
});
