import { defineConfig } from '@playwright/test';

// One real server, whose reps and time limits the journey's tests share: one test at a time. The
// hidden page waits three real minutes, and a rep who is gone a real one, so they do that beside
// them, with a rep of their own. Closing the office, or setting reps away after seconds, would be
// felt by all of them, and so would a company that greets everybody: what changes the company for
// all is the project of another server.
export default defineConfig({
  testDir: '.',
  workers: 2,
  fullyParallel: false,
  forbidOnly: true,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  outputDir: '../target/browser',
  projects: [
    {
      name: 'journey',
      testIgnore: [
        'hidden.spec.ts',
        'gone.spec.ts',
        'hours.spec.ts',
        'away.spec.ts',
        'experiences.spec.ts',
        'splits.spec.ts',
        'autopounce.spec.ts',
        'model.spec.ts',
      ],
      workers: 1,
    },
    {
      name: 'hidden',
      testMatch: ['hidden.spec.ts', 'gone.spec.ts'],
      workers: 1,
      timeout: 300_000,
    },
    {
      name: 'company',
      testMatch: [
        'hours.spec.ts',
        'away.spec.ts',
        'experiences.spec.ts',
        'splits.spec.ts',
        'autopounce.spec.ts',
      ],
      workers: 1,
    },
    {
      // It starts the server anew, with other settings.
      name: 'model',
      testMatch: 'model.spec.ts',
      workers: 1,
      dependencies: ['company'],
    },
  ],
  use: {
    headless: true,
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    timezoneId: 'Europe/Madrid',
    screenshot: 'only-on-failure',
    // A trace costs each test a seventh of its time: TRACE=1 when one is to be looked into.
    trace: process.env['TRACE'] === undefined ? 'off' : 'retain-on-failure',
    launchOptions: {
      executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
