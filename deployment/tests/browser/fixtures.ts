import { test as base } from '@playwright/test';
import { Rep, Visitor } from './people.js';

type People = {
  /** Lets a rep sign in and become available; all go home after the test. */
  rep: (user: string) => Promise<Rep>;
  /** Lets somebody arrive on a page of the site; all leave after the test. */
  visitor: (path: string) => Promise<Visitor>;
};

export const test = base.extend<People>({
  rep: async ({ browser }, use) => {
    const there: Rep[] = [];
    await use(async (user) => {
      const rep = await Rep.signsIn(browser, user);
      there.push(rep);
      await rep.becomes(true);
      return rep;
    });
    await Promise.all(there.map((rep) => rep.leaves()));
  },
  visitor: async ({ browser }, use) => {
    const there: Visitor[] = [];
    await use(async (path) => {
      const visitor = await Visitor.arrives(browser, path);
      there.push(visitor);
      return visitor;
    });
    await Promise.all(there.map((visitor) => visitor.leaves()));
  },
});

export { expect } from '@playwright/test';
