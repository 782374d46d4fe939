import { render } from 'preact';
import { expect, it } from 'vitest';
import { consoleFixture } from '../app/consoleFixture';
import { Context } from '../app/context';
import { NoticeModel } from '../reps/NoticeModel';
import { MailTable } from './MailTable';
import type { Status } from './StatusModel';

async function shown(mail: NonNullable<Status['mail']>): Promise<HTMLElement> {
  const { console: model, store } = await consoleFixture('/console/status');
  const notices = new NoticeModel(store, 'default', () => Promise.resolve('denied'));
  const root = document.createElement('div');
  render(
    <Context.Provider value={{ model, notices }}>
      <MailTable mail={mail} />
    </Context.Provider>,
    root,
  );
  return root;
}

it('OBS-1 says why a mail is parked and lets an admin try it again, by a name of its own', async () => {
  const row = { kind: 'code', attempts: 1, createdAt: '2026-11-23T10:00:00Z' };
  const root = await shown({
    on: true,
    waiting: 1,
    parked: 1,
    rows: [
      { ...row, id: 'mail_1', state: 'PARKED', lastError: 'the mail server answered 550' },
      { ...row, id: 'mail_2', state: 'WAITING' },
    ],
  });
  expect(root.textContent).toContain('the mail server answered 550');
  const buttons = [...root.querySelectorAll('button')].map((one) => one.getAttribute('aria-label'));
  expect(buttons).toEqual(['Try again: Code mail_1']);
});

it('OBS-1 says that no mail is sent where no server is set, and counts nothing', async () => {
  const root = await shown({ on: false, waiting: 0, parked: 0, rows: [] });
  expect(root.querySelectorAll('.pill')).toHaveLength(0);
  expect(root.querySelector('.muted')?.textContent).toContain('mail');
});
