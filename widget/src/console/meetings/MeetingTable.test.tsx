import { render } from 'preact';
import { expect, it, onTestFinished } from 'vitest';
import { settled } from '../../protocol/socketFixture';
import { consoleFixture } from '../app/consoleFixture';
import { Context } from '../app/context';
import { NoticeModel } from '../reps/NoticeModel';
import { t } from '../texts/en';
import type { Meeting, Unwritten } from './MeetingsModel';
import { MeetingTable } from './MeetingTable';

const MEETING: Meeting = {
  ...{ id: 'bkg_1', type: 'Demo', title: 'Demo', place: '', state: 'confirmed', visitor: 'vis_1' },
  ...{ start: '2026-11-30T10:00:00Z', end: '2026-11-30T10:30:00Z', zone: 'UTC', answers: '' },
  ...{ name: 'Kim', email: 'kim@acme.example', hosts: [], counts: true, turn: [] },
  ...{ mayMark: false, test: false },
};

async function rows(...unwritten: Unwritten[]) {
  const { console: model, store, api } = await consoleFixture('/console/meetings');
  api.answers['/api/meetings?past=false&everyone=false'] = { meetings: [MEETING], more: false };
  api.answers['/api/meeting-events/unwritten'] = { meetings: unwritten };
  onTestFinished(model.meetings.page.open());
  await settled();
  const notices = new NoticeModel(store, 'default', () => Promise.resolve('denied'));
  const root = document.createElement('div');
  render(
    <Context.Provider value={{ model, notices }}>
      <MeetingTable meetings={model.meetings.page.listed.value.meetings} />
    </Context.Provider>,
    root,
  );
  onTestFinished(() => render(null, root));
  return [...root.querySelectorAll('tbody tr')].map((row) => row.textContent);
}

it('MB-3 says at a meeting that Salesforce refused it, why, and what to do', async () => {
  const [row] = await rows({ meeting: 'bkg_1', state: 'parked', reason: 'User is inactive' });
  expect(row).toContain(t.meetings.refused);
  expect(row).toContain('Salesforce says: User is inactive');
  expect(row).toContain(t.meetings.refusedHelp);
});

it('MB-3 leaves a meeting that is tried again to Foyer', async () => {
  const [row] = await rows({ meeting: 'bkg_1', state: 'waiting' });
  expect(row).toContain(t.meetings.waiting);
  expect(row).not.toContain(t.meetings.refused);
});

it('MB-3 says nothing at a meeting that stands in Salesforce', async () => {
  const [row] = await rows({ meeting: 'bkg_2', state: 'parked' });
  expect(row).not.toContain(t.meetings.refused);
  expect(row).not.toContain(t.meetings.waiting);
});
