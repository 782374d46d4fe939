import {
  chromium,
  expect,
  type Browser,
  type BrowserContext,
  type FrameLocator,
  type LaunchOptions,
  type Page,
} from '@playwright/test';
import { components } from './components.js';
import { EMBED_SECRET, FOYER, records, SALESFORCE } from './stage.js';

/** Where an org shows its pages: another site than Foyer's, as in Lightning. */
export const LIGHTNING = SALESFORCE.replace('//localhost', '//crm.localhost');

/** A browser that gives frames of other sites no cookies. */
export async function strictBrowser(options: LaunchOptions): Promise<Browser> {
  const args = [...(options.args ?? []), '--test-third-party-cookie-phaseout'];
  return chromium.launch({ ...options, args });
}

/** A code for a user, as the org's server fetches it. */
export async function codeFor(user: string): Promise<string> {
  const [person] = await records.query(
    `SELECT Id FROM User WHERE Username = '${user}@foyer.example'`,
  );
  const [org] = await records.query('SELECT Id FROM Organization');
  const answer = await fetch(`${FOYER}/api/sign-in/codes`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${EMBED_SECRET}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ user: person?.Id, organization: org?.Id }),
  });
  if (!answer.ok) throw new Error(`${answer.status}: ${await answer.text()}`);
  return ((await answer.json()) as { code: string }).code;
}

/** What the page around the frame does when the frame says that it is ready. */
export type GivesCode = () => Promise<string>;

/** A page of the org with one of the package's components on it: Foyer in a frame. */
export class LightningPage {
  readonly frame: FrameLocator;

  private constructor(readonly page: Page) {
    this.frame = page.frameLocator('main iframe');
  }

  /** The console's tab; with a record its page, which has a card of Foyer's. */
  static async opens(
    context: BrowserContext,
    code: GivesCode,
    { record = '', origin = LIGHTNING } = {},
  ): Promise<LightningPage> {
    const page = await context.newPage();
    await page.exposeFunction('fetchCode', code);
    await page.route(`${origin}/lightning/page`, (route) =>
      route.fulfill({ contentType: 'text/html', body: host(record) }),
    );
    await page.route(`${origin}/lightning/components.js`, async (route) =>
      route.fulfill({ contentType: 'text/javascript', body: await compiled() }),
    );
    await page.goto(`${origin}/lightning/page`);
    return new LightningPage(page);
  }

  /** The records that the frame asked to open. */
  async opened(): Promise<string[]> {
    return this.page.evaluate(() => (window as unknown as { opened: string[] }).opened);
  }

  async isIn(): Promise<void> {
    await expect(this.frame.getByRole('heading', { level: 1, name: 'Live Streams' })).toBeVisible();
  }
}

let bundle: Promise<string> | undefined;

function compiled(): Promise<string> {
  return (bundle ??= components());
}

function host(record: string): string {
  const given = { foyerAddress: FOYER, record, opened: [] };
  return `<!doctype html><html lang="en"><title>Foyer | Salesforce</title>
    <main aria-label="Salesforce"><h1>Salesforce</h1></main>
    <script>Object.assign(window, ${JSON.stringify(given)});</script>
    <script src="components.js"></script></html>`;
}
