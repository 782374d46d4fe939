import {
  chromium,
  expect,
  type Browser,
  type BrowserContext,
  type FrameLocator,
  type LaunchOptions,
  type Page,
} from '@playwright/test';
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

/** A page of the org with the console in a frame; it speaks as the package's component does. */
export class LightningPage {
  readonly frame: FrameLocator;

  private constructor(readonly page: Page) {
    this.frame = page.frameLocator('iframe[title="Foyer"]');
  }

  static async opens(
    context: BrowserContext,
    path: string,
    code: GivesCode,
    origin = LIGHTNING,
  ): Promise<LightningPage> {
    const page = await context.newPage();
    await page.exposeFunction('fetchCode', code);
    await page.route(`${origin}/lightning/page`, (route) =>
      route.fulfill({ contentType: 'text/html', body: host(`${FOYER}${path}?embedded=1`) }),
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

function host(address: string): string {
  return `<!doctype html><html lang="en"><title>Foyer | Salesforce</title>
    <main aria-label="Salesforce"><h1>Salesforce</h1><iframe title="Foyer" src="${address}" width="1200" height="700"></iframe></main>
    <script>
      const foyer = ${JSON.stringify(FOYER)};
      const frame = document.querySelector('iframe');
      window.opened = [];
      addEventListener('message', async (event) => {
        if (event.origin !== foyer || event.source !== frame.contentWindow) return;
        if (event.data.foyer === 'open') window.opened.push(event.data.recordId);
        if (event.data.foyer !== 'ready' || event.data.version !== 1) return;
        const code = await window.fetchCode();
        frame.contentWindow.postMessage({ foyer: 'code', code }, foyer);
      });
    </script></html>`;
}
