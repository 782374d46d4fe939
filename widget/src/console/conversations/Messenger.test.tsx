import { render } from 'preact';
import { expect, it, vi } from 'vitest';
import { card, consoleFixture, entry, view, waiting, welcome } from '../app/consoleFixture';
import { App } from '../app/App';
import { Context } from '../app/context';
import { NoticeModel } from '../reps/NoticeModel';

it('CV-1 offers "Start a conversation" under the head, before the messages', async () => {
  const { console: model, line, store } = await consoleFixture('/console/conversations/cnv_1');
  const notices = new NoticeModel(store, 'default', () => Promise.resolve('denied'));
  const root = document.createElement('div');
  render(
    <Context.Provider value={{ model, notices }}>
      <App playback={() => <p />} />
    </Context.Provider>,
    root,
  );
  line.say(welcome());
  const conversation = { ...view({ seq: 1 }), ...waiting(30) };
  const entries = [entry(1, 'visitor', 'Hello')];
  const visitor = card({ conversation: waiting(30) });
  const answer = { conversation, earlier: [], entries, visitor };
  await line.answer('conversation.watch', { type: 'conversation.shown', ...answer });
  const region = await vi.waitUntil(() =>
    root.querySelector('[aria-label="Messenger"] [role=log]'),
  );
  const parts = [...(region.closest('section')?.querySelectorAll('h1, button, [role=log]') ?? [])];
  expect(parts.map((part) => part.getAttribute('aria-label') ?? part.textContent)).toEqual([
    'Kim Andersen',
    'Menu',
    'Start a conversation',
    'Messages',
  ]);
  render(null, root);
});
