import { render } from 'preact';
import { onTestFinished, vi } from 'vitest';
import { App } from '../app/App';
import { ANA, card, consoleFixture, entry, view, welcome } from '../app/consoleFixture';
import { Context } from '../app/context';
import { NoticeModel } from '../reps/NoticeModel';

export const BEN = { id: '005B', name: 'Ben Carter' };
export const joined = (seq: number, author: typeof ANA, reason?: string) => ({
  ...entry(seq, 'rep', ''),
  kind: 'joined' as const,
  author: { kind: 'rep' as const, ...author },
  ...(reason !== undefined && { reason }),
});

/** The console on a page, drawn; what has the text or the name is found in it. */
export async function shown(path: string) {
  const fixture = await consoleFixture(path);
  const notices = new NoticeModel(fixture.store, 'default', () => Promise.resolve('denied'));
  const at = document.createElement('div');
  onTestFinished(() => {
    render(null, at);
    at.remove();
  });
  document.body.append(at);
  render(
    <Context.Provider value={{ model: fixture.console, notices }}>
      <App playback={() => <p />} />
    </Context.Provider>,
    at,
  );
  const find = (selector: string) => at.querySelector<HTMLElement>(selector);
  const soon = (selector: string) => vi.waitUntil(() => find(selector), { timeout: 4_000 });
  const says = (text: string) => vi.waitUntil(() => at.textContent.includes(text) || undefined);
  return { ...fixture, find, soon, says };
}

/** Ana talks with Kim, on that page. */
export async function talking() {
  const fixture = await shown('/console/conversations/cnv_1');
  const entries = [joined(1, ANA), entry(2, 'visitor', 'Hello?')];
  const conversation = view({ seq: 2 });
  fixture.line.say(welcome([conversation]));
  const answer = { conversation, earlier: [], entries, visitor: card() };
  await fixture.line.answer('conversation.watch', { type: 'conversation.shown', ...answer });
  await fixture.soon('.composer');
  const changed = (part: Parameters<typeof view>[0], added?: unknown) =>
    fixture.line.say({
      type: 'conversation.changed',
      conversation: view({ seq: 2, ...part }),
      ...(added !== undefined && { entry: added }),
    });
  return { ...fixture, changed };
}
