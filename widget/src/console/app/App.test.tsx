import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { settled } from '../../protocol/socketFixture';
import { NoticeModel } from '../reps/NoticeModel';
import { App } from './App';
import { card, consoleFixture, entry, streams, view, waiting, welcome } from './consoleFixture';
import { Context } from './context';

let root: HTMLElement;

beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
});

afterEach(() => {
  render(null, root);
  root.remove();
});

async function shown(path = '/console/') {
  const fixture = await consoleFixture(path);
  const notices = new NoticeModel(fixture.store, 'default', () => Promise.resolve('denied'));
  render(
    <Context.Provider value={{ model: fixture.console, notices }}>
      <App playback={({ id }) => <p>{id}</p>} />
    </Context.Provider>,
    root,
  );
  return { ...fixture, notices };
}

/** Lets Preact draw what changed. */
async function drawn(): Promise<void> {
  await settled();
  await new Promise((done) => setTimeout(done, 0));
  await settled();
}

const find = (selector: string): HTMLElement => {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing is ${selector}`);
  return found;
};

const button = (name: string, within: ParentNode = root): HTMLButtonElement => {
  const all = [...within.querySelectorAll('button')];
  const found = all.find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent.trim()) === name,
  );
  if (!found) throw new Error(`no button ${name}`);
  return found;
};

describe('the console on screen', () => {
  it('OPS-3 offers the sign-in to a stranger', async () => {
    const { console, api } = await shown();
    api.answers['/api/me'] = 401;
    await console.rep.check();
    await drawn();
    expect(button('Sign in with Salesforce')).toBeTruthy();
    expect(root.querySelector('nav')).toBeNull();
  });

  it('LS-9 draws a waiting card with countdown and button, and claims with it', async () => {
    const { line } = await shown();
    line.say(welcome());
    const cards = [card({ conversation: waiting(30) })];
    line.say({ type: 'board.shown', streams: streams('Pricing'), cards, at: '' });
    await drawn();
    const article = find('[aria-label="Pricing"] article');
    expect(
      document.getElementById(article.getAttribute('aria-labelledby') ?? '')?.textContent,
    ).toBe('Kim Andersen');
    expect(find('article [role=timer]').textContent).toBe('30 s');
    expect(find('article [role=meter]').getAttribute('aria-label')).toBe('Scroll depth');
    button('Start a conversation', article).click();
    expect(line.last('conversation.claim').conversation).toBe('cnv_1');
  });

  it('LS-8 tells experience, reason and to whom beside the pin', async () => {
    const { line } = await shown();
    line.say(welcome());
    line.say({ type: 'board.shown', streams: streams('Pricing'), cards: [card()], at: '' });
    await drawn();
    button('Routing details').click();
    await drawn();
    expect(find('[role=tooltip]').textContent).toBe(
      'ExperienceLive chatReasonDefaultRouted toAna Novak',
    );
  });

  it('LS-4 redraws only the card that changed', async () => {
    const { line } = await shown();
    line.say(welcome());
    const cards = [card({ visitor: 'vis_1' }), card({ visitor: 'vis_2', name: 'Lee' })];
    line.say({ type: 'board.shown', streams: streams('Pricing'), cards, at: '' });
    await drawn();
    const before = [...root.querySelectorAll('article')];
    let changes = 0;
    new MutationObserver((all) => (changes += all.length)).observe(before[1] ?? root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    line.say({ type: 'card.changed', card: card({ visitor: 'vis_1', scroll: 55 }) });
    await drawn();
    expect([...root.querySelectorAll('article')]).toEqual(before);
    expect(changes).toBe(0);
  });

  it('CV-2 names messages by author and first words, and shows hostile text as text', async () => {
    const { line } = await shown('/console/conversations/cnv_1');
    line.say(welcome([view({ seq: 1 })]));
    const entries = [entry(1, 'visitor', '<img src=x onerror=alert(1)>')];
    const answer = { conversation: view({ seq: 1 }), earlier: [], entries, visitor: card() };
    await line.answer('conversation.watch', { type: 'conversation.shown', ...answer });
    await drawn();
    const item = find('[role=log] li');
    expect(item.getAttribute('aria-label')).toBe('Kim: <img src=x onerror=alert(1)>');
    expect(root.querySelector('[role=log] img')).toBeNull();
  });

  it('CV-2 sends by Enter, but not while an input method composes', async () => {
    const { console, line } = await shown('/console/conversations/cnv_1');
    line.say(welcome([view()]));
    const answer = { conversation: view(), earlier: [], entries: [], visitor: card() };
    await line.answer('conversation.watch', { type: 'conversation.shown', ...answer });
    await drawn();
    console.desk.find('cnv_1')?.type('こんにちは');
    const box = find('textarea');
    const press = (init: KeyboardEventInit) =>
      box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, ...init }));
    press({ isComposing: true });
    press({ shiftKey: true });
    expect(line.count('message.post')).toBe(0);
    press({});
    expect(line.last('message.post').text).toBe('こんにちは');
  });

  it('SEC-1 never links to anything but the web', async () => {
    const { line } = await shown('/console/conversations/vis_1');
    line.say(welcome());
    const person = { kind: 'lead' as const, id: '00Q', name: 'Kim', url: 'javascript:alert(1)' };
    const answer = { earlier: [], entries: [], visitor: card({ person }) };
    await line.answer('conversation.watch', { type: 'conversation.shown', ...answer });
    await drawn();
    expect([...root.querySelectorAll('a')].some((one) => one.href.startsWith('javascript'))).toBe(
      false,
    );
  });

  it('SEC-2 marks an address that was only typed as claimed', async () => {
    const { line } = await shown('/console/conversations/vis_1');
    line.say(welcome());
    const answer = { earlier: [], entries: [], visitor: card({ email: 'kim@acme.example' }) };
    await line.answer('conversation.watch', { type: 'conversation.shown', ...answer });
    await drawn();
    expect(find('.email').textContent).toBe('kim@acme.exampleclaimed');
  });

  it('UI-2 tells in words that the line is lost', async () => {
    const { line } = await shown();
    line.line.value = 'lost';
    await drawn();
    expect(find('.line-bar').textContent).toContain('Connection lost');
    button('Reconnect now').click();
    expect(line.hurried).toBe(1);
  });

  it('NT-1 says so when the browser refuses notifications', async () => {
    const { notices } = await shown();
    button('Profile').click();
    await drawn();
    const way = find('[aria-label="Chat settings"] select') as HTMLSelectElement;
    way.value = 'desktop';
    way.dispatchEvent(new Event('change', { bubbles: true }));
    await drawn();
    expect(notices.may('waiting', 'desktop')).toBe(false);
    expect(find('[aria-label="Chat settings"]').textContent).toContain('Your browser refuses them');
  });
});
