import type { Browser, CDPSession, Page } from '@playwright/test';

interface Reply {
  readonly id: number;
  readonly result?: { readonly result?: { readonly value?: unknown } };
}

/**
 * A tab that may crash and be loaded anew, which ends Playwright's hold of a page: what happens in
 * it goes by the browser's own line.
 */
export class Tab {
  private readonly replies = new Map<number, (reply: Reply) => void>();
  private last = 0;

  private constructor(
    private readonly page: Page,
    private readonly root: CDPSession,
    private readonly session: string,
  ) {
    root.on('Target.receivedMessageFromTarget', ({ sessionId, message }) => {
      if (sessionId !== session) return;
      const reply = JSON.parse(message) as Reply;
      this.replies.get(reply.id)?.(reply);
      this.replies.delete(reply.id);
    });
  }

  static async of(browser: Browser, page: Page): Promise<Tab> {
    const own = await page.context().newCDPSession(page);
    const { targetInfo } = await own.send('Target.getTargetInfo');
    const root = await browser.newBrowserCDPSession();
    const { targetId } = targetInfo;
    const { sessionId } = await root.send('Target.attachToTarget', { targetId, flatten: false });
    return new Tab(page, root, sessionId);
  }

  /** A person types it and presses Enter; false while there is nothing to type into. */
  async write(text: string): Promise<boolean> {
    return (await this.run(`(${typeInto.toString()})(${JSON.stringify(text)})`)) === true;
  }

  /** What stands in the log, in order. */
  async said(): Promise<string[]> {
    return ((await this.run(`(${readLog.toString()})('.bubble')`)) ?? []) as string[];
  }

  /** How many messages say that they were not sent. */
  async refused(): Promise<number> {
    return ((await this.run(`(${readLog.toString()})('.bad, .failed')`)) as string[]).length;
  }

  /** Its process dies; then somebody presses "Reload" on the page that says so. */
  async crashAndReload(): Promise<void> {
    const crashed = new Promise((done) => this.page.once('crash', done));
    void this.call('Page.crash', {});
    await crashed;
    await this.call('Page.reload', {});
  }

  private async run(expression: string): Promise<unknown> {
    const reply = await this.call('Runtime.evaluate', { expression, returnByValue: true });
    return reply.result?.result?.value;
  }

  private call(method: string, params: Record<string, unknown>): Promise<Reply> {
    const id = ++this.last;
    const message = JSON.stringify({ id, method, params });
    return new Promise((done, failed) => {
      this.replies.set(id, done);
      this.root
        .send('Target.sendMessageToTarget', { sessionId: this.session, message })
        .catch(failed);
    });
  }
}

/** Within the page, so it stands alone. */
function typeInto(text: string): boolean {
  const shadows = [...document.querySelectorAll('*')].flatMap((one) => one.shadowRoot ?? []);
  const box = [document, ...shadows]
    .map((root) => root.querySelector<HTMLTextAreaElement>('textarea[aria-label=Message]'))
    .find((found) => found !== null);
  if (!box) return false;
  Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(box, text);
  box.dispatchEvent(new Event('input', { bubbles: true }));
  box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  return true;
}

/** Within the page, so it stands alone. */
function readLog(part: string): string[] {
  const shadows = [...document.querySelectorAll('*')].flatMap((one) => one.shadowRoot ?? []);
  return [document, ...shadows].flatMap((root) =>
    [...root.querySelectorAll(`[role=log] li ${part}`)].map((one) => one.textContent ?? ''),
  );
}
