import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Context } from '../app/context';
import { Problem } from '../app/Api';
import { card, consoleFixture } from '../app/consoleFixture';
import { NoticeModel } from '../reps/NoticeModel';
import { AccountTab } from './AccountTab';
import type { Account360 } from './AccountModel';
import { Visitor360Model } from './Visitor360Model';

const ADDRESS = '/api/visitors/vis_1/account';
const AT = '2026-11-23T09:00:00Z';

const ACME: Account360 = {
  company: { name: 'ACME Robotics', domain: 'acme.example', facts: [] },
  account: {
    id: '001A',
    name: 'ACME Robotics',
    url: 'https://crm.example/001A',
    target: true,
    owner: 'Ana Novak',
    team: [{ name: 'Ben Carter', role: 'Sales Engineer' }],
  },
  opportunities: {
    open: [
      {
        id: '006A',
        name: 'Arms',
        url: 'https://crm.example/006A',
        stage: 'Proposal',
        amount: 4_800_000,
        currency: 'JPY',
        closeDate: '2026-12-31',
      },
    ],
    hidden: 2,
  },
  here: {
    known: [
      { visitor: 'vis_2', name: 'Lee Wong', claimed: true, page: 'Pricing', at: AT, visits: 3 },
      { name: 'Jo Park', claimed: false, url: 'https://crm.example/003J', at: AT, visits: 1 },
    ],
    hidden: 1,
  },
  seen: { known: [], hidden: 0 },
  clicks: [{ source: 'google', campaign: 'spring', network: 'gclid', visits: 2, lastAt: AT }],
  shared: true,
  complete: true,
};

let root: HTMLElement;

beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
});

afterEach(() => {
  vi.restoreAllMocks();
  render(null, root);
  root.remove();
});

async function shown(answer: unknown) {
  const fixture = await consoleFixture();
  fixture.api.answers[ADDRESS] = answer;
  const notices = new NoticeModel(fixture.store, 'default', () => Promise.resolve('denied'));
  render(
    <Context.Provider value={{ model: fixture.console, notices }}>
      <AccountTab card={card()} known={new Visitor360Model(fixture.api)} />
    </Context.Provider>,
    root,
  );
  return fixture;
}

function look(state: DocumentVisibilityState) {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
  document.dispatchEvent(new Event('visibilitychange'));
}

const says = (text: string) => vi.waitFor(() => expect(root.textContent).toContain(text));

const links = () => [...root.querySelectorAll('a')].map((link) => link.getAttribute('href'));

it('V360-3 shows the account, its team, and opportunities in their own currency', async () => {
  await shown(ACME);
  await says('Ben Carter Sales Engineer');
  expect(root.textContent).toMatch(/Proposal · (JP)?¥4,800,000 · closes/);
  expect(root.textContent).toContain('2 more that you may not see in Salesforce');
  expect(links()).toContain('https://crm.example/006A');
});

it('V360-3 leads to a colleague whom the rep may meet, and names the other alone', async () => {
  await shown(ACME);
  await says('Jo Park');
  expect(links()).toContain('/console/conversations/vis_2');
  const jo = [...root.querySelectorAll('li')].find((li) => li.textContent.includes('Jo Park'));
  expect(jo?.querySelector('a[href^="/console"]')).toBeNull();
  expect(root.textContent).toContain('One more who is not routed to you');
});

it('SEC-2 marks who is known by an address that was only typed as claimed', async () => {
  await shown(ACME);
  await says('Jo Park');
  const [lee, jo] = [...root.querySelectorAll('.entries li')].slice(1);
  expect(lee?.querySelector('.pill.warn')?.textContent).toBe('claimed');
  expect(jo?.querySelector('.pill')).toBeNull();
});

it('V360-3 is read again once a minute, and not while its window is hidden', async () => {
  const { api, clock } = await shown(ACME);
  const get = vi.spyOn(api, 'get');
  const passes = (ms: number) => act(() => clock.move(ms));
  await says('Jo Park');
  get.mockClear();
  await passes(59_000);
  expect(get).not.toHaveBeenCalled();
  await passes(1_000);
  expect(get).toHaveBeenCalledTimes(1);

  await act(() => look('hidden'));
  await passes(60_000);
  await passes(60_000);
  expect(get).toHaveBeenCalledTimes(1);
  await act(() => look('visible'));
  expect(get).toHaveBeenCalledTimes(2);
});

it('V360-3 counts what the company clicked', async () => {
  await shown(ACME);
  await says('spring');
  expect(root.textContent).toContain('google · click id gclid · 2 visits');
});

it('V360-3 says what is known where Salesforce has no account, and from where', async () => {
  const fact = { name: 'Company', value: 'Brightwell', source: 'provider', confidence: 'Medium' };
  await shown({
    ...ACME,
    account: undefined,
    company: { name: 'Brightwell', facts: [fact] },
    here: { known: [], hidden: 0 },
  });
  await says('Salesforce has no account for this company');
  expect(root.textContent).toContain('BrightwellEnrichment · Medium');
  expect(root.textContent).toContain('Nobody else of this company is here.');
});

it('V360-3 says in words that it is loading, failed, forbidden or not complete', async () => {
  await shown(new Problem(403, 'conversation.not-yours', ''));
  expect(root.querySelector('[role=status]')).not.toBeNull();
  await says('You may not see this visitor’s company');

  render(null, root);
  await shown(new Problem(0, 'offline', ''));
  await says('The account could not be loaded');

  render(null, root);
  await shown({ ...ACME, shared: false, complete: false });
  await says('Salesforce does not answer');
  await says('Foyer is still reading Salesforce');
});

it('SEC-1 shows markup of others as text', async () => {
  const evil = { name: '<img src=x onerror=alert(1)>', url: 'javascript:alert(1)' };
  await shown({
    ...ACME,
    here: { known: [{ ...evil, claimed: false, at: AT, visits: 1 }], hidden: 0 },
  });
  await says('<img src=x');
  expect(root.querySelector('img, a[href^="javascript"]')).toBeNull();
});
