import { render } from 'preact';
import { expect, it } from 'vitest';
import { consoleFixture } from '../app/consoleFixture';
import { Context } from '../app/context';
import { NoticeModel } from '../reps/NoticeModel';
import type { Place } from './MeetingsModel';
import { Queues } from './Queues';

const place = (name: string, level: number, more: Partial<Place> = {}): Place => ({
  ...{ name, level, weight: 1, priority: 0, counted: 0, calibration: 0, next: false },
  ...more,
});

it('MB-1 says whose turn it is and why each of the others waits', async () => {
  const { console: model, store, api } = await consoleFixture('/console/meetings');
  const notices = new NoticeModel(store, 'default', () => Promise.resolve('denied'));
  api.answers['/api/meeting-types/queues'] = {
    queues: [
      {
        ...{ name: 'Demo', byDefault: true, ownerFirst: true, everyone: false, days: 7 },
        since: '2026-11-01T00:00:00Z',
        places: [
          place('Ana', 0.5, { skipped: 'calendar-away' }),
          place('Ben', 1.5, { skipped: 'busy' }),
          place('Chloe', 2.5, { next: true, counted: 2 }),
          place('Dev', 3.5, { calibration: 3 }),
          place('Eve', 0, { skipped: 'off-duty' }),
        ],
      },
    ],
  };
  await model.meetings.page.queues.read();
  const root = document.createElement('div');
  render(
    <Context.Provider value={{ model, notices }}>
      <Queues />
    </Context.Provider>,
    root,
  );
  const rows = [...root.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map(({ textContent }) => textContent),
  );
  expect(rows.map((row) => [row[0], row[1], row.at(-1)])).toEqual([
    ['Ana', '0.50', 'calendar does not answer'],
    ['Ben', '1.50', 'Passed over: no free time in 7 days'],
    ['Chloe', '2.50', 'Next'],
    ['Dev', '3.50', expect.any(String)],
    ['Eve', '–', 'does not work'],
  ]);
  render(null, root);
});
