import { test as base, type BrowserContext, type Page } from '@playwright/test';
import { accessible } from './accessible.js';
import { Rep, Visitor } from './people.js';
import { FOYER } from './stage.js';

type People = {
  /** Lets a rep sign in and become available; all go home after the test. */
  rep: (user: string) => Promise<Rep>;
  /** Lets somebody arrive on a page of the site; all leave after the test. */
  visitor: (path: string, prepare?: (context: BrowserContext) => Promise<void>) => Promise<Visitor>;
  /** Ben and a visitor of the pricing page talk. */
  talking: () => Promise<{ ben: Rep; kim: Visitor }>;
  /** Lets sales ops put the records of Salesforce in force now; returns how many are wrong. */
  publish: () => Promise<number>;
};

/** The pages as the test leaves them; a test that failed has said enough. */
async function allAccessible(pages: Page[], failed: boolean): Promise<void> {
  if (failed) return;
  await Promise.all(pages.filter((page) => !page.isClosed()).map(accessible));
}

export const test = base.extend<People>({
  rep: async ({ browser }, use, info) => {
    const there: Rep[] = [];
    await use(async (user) => {
      const rep = await Rep.signsIn(browser, user);
      there.push(rep);
      await rep.becomes(true);
      return rep;
    });
    try {
      await allAccessible(
        there.map((rep) => rep.page),
        info.errors.length > 0,
      );
    } finally {
      await Promise.all(there.map((rep) => rep.leaves()));
    }
  },
  visitor: async ({ browser }, use, info) => {
    const there: Visitor[] = [];
    await use(async (path, prepare) => {
      const visitor = await Visitor.arrives(browser, path, prepare);
      there.push(visitor);
      return visitor;
    });
    try {
      await allAccessible(
        there.map((visitor) => visitor.page),
        info.errors.length > 0,
      );
    } finally {
      await Promise.all(there.map((visitor) => visitor.leaves()));
    }
  },
  talking: async ({ rep, visitor }, use) => {
    await use(async () => {
      const ben = await rep('ben');
      const kim = await visitor('/demo/pricing');
      await kim.opensChat();
      await kim.asksForAPerson();
      await ben.starts(ben.card('Pricing Page', kim));
      return { ben, kim };
    });
  },
  publish: async ({ browser }, use) => {
    let olga: Rep | undefined;
    await use(async () => {
      olga ??= await Rep.signsIn(browser, 'olga');
      const answer = await olga.context.request.post(`${FOYER}/api/configuration/reload`, {
        headers: { Origin: FOYER },
      });
      if (!answer.ok()) throw new Error(`${answer.status()}: ${await answer.text()}`);
      return ((await answer.json()) as { problems: number }).problems;
    });
    await olga?.context.close();
  },
});

export { expect } from '@playwright/test';
