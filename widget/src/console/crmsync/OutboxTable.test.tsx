import { render } from 'preact';
import { expect, it } from 'vitest';
import { consoleFixture } from '../app/consoleFixture';
import { Context } from '../app/context';
import { NoticeModel } from '../reps/NoticeModel';
import { OutboxTable } from './OutboxTable';
import type { OutboxRow } from './StatusModel';

const parked = (key: string, kind: string): OutboxRow => ({
  id: key,
  key,
  kind,
  state: 'PARKED',
  attempts: 3,
  createdAt: '2026-11-23T10:00:00Z',
});

it('AX-1 gives each control of the outbox a name of its own', async () => {
  const { console: model, store } = await consoleFixture('/console/status');
  const notices = new NoticeModel(store, 'default', () => Promise.resolve('denied'));
  const rows = [
    parked('cnv_1', 'conversation'),
    parked('cnv_2', 'conversation'),
    parked('mtg_1', 'meeting-request'),
  ];
  const root = document.createElement('div');
  render(
    <Context.Provider value={{ model, notices }}>
      <OutboxTable outbox={{ waiting: 0, parked: rows.length, rows }} />
    </Context.Provider>,
    root,
  );
  const names = [...root.querySelectorAll('a, button')].map((one) =>
    one.getAttribute('aria-label'),
  );
  expect(names).toEqual([
    'Conversation cnv_1',
    'Try again: Conversation cnv_1',
    'Conversation cnv_2',
    'Try again: Conversation cnv_2',
    'Try again: Meeting request mtg_1',
  ]);
  render(null, root);
});
