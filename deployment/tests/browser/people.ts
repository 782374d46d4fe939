import {
  expect,
  type Browser,
  type BrowserContext,
  type Locator,
  type Page,
} from '@playwright/test';
import { opensConsole } from './sessions.js';
import { SHOP } from './stage.js';

/** A test looked into the frame of Live View, where no script may run, not even a test's. */
const LOOKED_INSIDE = /^Blocked script execution in .* sandboxed/;

/** What a page complained about: errors thrown, written to the console or refused by policy. */
function complaints(page: Page): string[] {
  const heard: string[] = [];
  page.on('pageerror', (error) => heard.push(String(error)));
  page.on('console', (message) => {
    const isError = message.type() === 'error' && !LOOKED_INSIDE.test(message.text());
    if (isError) heard.push(message.text());
  });
  return heard;
}

export class Visitor {
  readonly complaints: string[];
  readonly chat: Locator;
  readonly messages: Locator;

  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
    public id = '',
  ) {
    this.complaints = complaints(page);
    this.chat = page.getByRole('region', { name: 'Chat' });
    this.messages = this.chat.getByRole('log', { name: 'Messages' });
  }

  /** Comes to a page of the site, with a browser that is prepared first. */
  static async arrives(
    browser: Browser,
    path: string,
    prepare?: (context: BrowserContext) => Promise<void>,
  ): Promise<Visitor> {
    const context = await browser.newContext();
    await prepare?.(context);
    const visitor = new Visitor(context, await context.newPage());
    const hello = visitor.page.waitForResponse('**/api/visitor/hello');
    await visitor.page.goto(SHOP + path);
    visitor.id = ((await (await hello).json()) as { visitor: string }).visitor;
    return visitor;
  }

  async opensChat(): Promise<void> {
    await this.page.getByRole('button', { name: 'Open chat' }).click();
    await expect(this.chat).toBeVisible();
  }

  async gives(email: string): Promise<void> {
    await this.chat.getByRole('textbox', { name: 'E-mail' }).fill(email);
    await this.chat.getByRole('button', { name: 'Send e-mail address' }).click();
  }

  /** As the website tells it, by the script's API: a claim. */
  async identifies(email: string): Promise<void> {
    await this.page.evaluate((claimed) => {
      const { foyer } = window as unknown as { foyer: (...call: unknown[]) => void };
      foyer('identify', { email: claimed });
    }, email);
  }

  async asksForAPerson(): Promise<void> {
    await this.chat.getByRole('button', { name: 'Chat with a person' }).click();
  }

  /** @param shown what of it stands there without the marks of its formatting */
  async writes(text: string, shown = text): Promise<void> {
    const box = this.chat.getByRole('textbox', { name: 'Message', exact: true });
    await box.fill(text);
    await box.press('Enter');
    await expect(this.message(shown)).toBeVisible();
  }

  message(text: string): Locator {
    return this.messages.getByRole('listitem').filter({ hasText: text });
  }

  async leaves(): Promise<void> {
    await this.context.close();
  }
}

/** A browser that gives a page no storage at all. */
export async function refusingStorage(context: BrowserContext): Promise<void> {
  await context.addInitScript(refuseStorage);
}

function refuseStorage(): void {
  const refuse = () => {
    throw new DOMException('storage is refused', 'SecurityError');
  };
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB'] as const) {
    Object.defineProperty(window, name, { get: refuse });
  }
  Object.defineProperty(Document.prototype, 'cookie', { get: () => '', set: () => undefined });
}

export class Rep {
  readonly complaints: string[];
  readonly messenger: Locator;
  readonly messages: Locator;

  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
  ) {
    this.complaints = complaints(page);
    this.messenger = page.getByRole('region', { name: 'Messenger' });
    this.messages = this.messenger.getByRole('log', { name: 'Messages' });
  }

  static async signsIn(browser: Browser, user: string): Promise<Rep> {
    const context = await browser.newContext({ permissions: ['notifications'] });
    const rep = new Rep(context, await context.newPage());
    await opensConsole(context, rep.page, user);
    rep.complaints.length = 0; // a browser writes down that nobody was signed in before
    return rep;
  }

  get available(): Locator {
    return this.page.getByRole('switch', { name: 'Available' });
  }

  async becomes(available: boolean): Promise<void> {
    await expect(this.available).toBeEnabled();
    if ((await this.available.getAttribute('aria-checked')) !== String(available)) {
      await this.available.click();
    }
    await expect(this.available).toHaveAttribute('aria-checked', String(available));
  }

  column(title: string): Locator {
    return this.page.getByRole('region', { name: title, exact: true });
  }

  card(column: string, visitor: Visitor): Locator {
    return this.cardIn(this.column(column), visitor);
  }

  /** The visitor's card in whatever column it stands. */
  cardAnywhere(visitor: Visitor): Locator {
    return this.cardIn(this.page.getByRole('main'), visitor);
  }

  private cardIn(place: Locator, visitor: Visitor): Locator {
    return place.getByRole('article').and(this.page.locator(`[data-visitor="${visitor.id}"]`));
  }

  async starts(card: Locator): Promise<void> {
    await card.getByRole('button', { name: 'Start a conversation' }).click();
    await expect(this.messages).toBeVisible();
  }

  /** @param shown what of it stands there without the marks of its formatting */
  async writes(text: string, shown = text): Promise<void> {
    const box = this.messenger.getByRole('textbox', { name: 'Message', exact: true });
    await box.fill(text);
    await box.press('Enter');
    await expect(this.message(shown)).toBeVisible();
  }

  message(text: string): Locator {
    return this.messages.getByRole('listitem').filter({ hasText: text });
  }

  async endsConversation(outcome: string): Promise<void> {
    await this.messenger.getByRole('button', { name: 'End conversation' }).click();
    const dialog = this.page.getByRole('dialog', { name: 'End conversation' });
    await dialog.getByRole('combobox', { name: 'Outcome' }).selectOption(outcome);
    await dialog.getByRole('button', { name: 'End conversation' }).click();
    await expect(this.page.getByRole('button', { name: 'Undo' })).toBeVisible();
  }

  /** Goes home: not available any more, so that the next test finds nobody there. */
  async leaves(): Promise<void> {
    await this.becomes(false);
    await this.context.close();
  }
}
