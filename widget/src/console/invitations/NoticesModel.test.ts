import { describe, expect, it } from 'vitest';
import { settled } from '../../protocol/socketFixture';
import { consoleFixture, view, welcome } from '../app/consoleFixture';
import { noticeText } from './NoticeAlerts';

const notice = (id: string, what: 'booked' | 'handed-on' = 'booked') => ({
  id,
  what,
  at: '2026-11-23T10:00:00Z',
  meeting: 'bkg_1',
  title: 'Demo',
  name: 'Kim',
  start: '2026-11-30T10:00:00Z',
});

async function signedIn(...notices: object[]) {
  const fixture = await consoleFixture();
  fixture.api.answers['/api/meeting-notices'] = { notices };
  const told: string[] = [];
  fixture.console.meetings.notices.onNotice(({ id }) => told.push(id));
  fixture.line.say(welcome([view()]));
  await settled();
  return { ...fixture, told, model: fixture.console.meetings.notices };
}

describe('news of meetings', () => {
  it('MB-3 what came while the rep was away stands there when it signs in', async () => {
    const { model, told } = await signedIn(notice('ntc_1'));
    expect(model.unread.value.map(({ id }) => id)).toEqual(['ntc_1']);
    expect(told).toEqual([]);
  });

  it('MB-3 a booking calls the rep once and says who booked', async () => {
    const { model, line, api, told } = await signedIn();
    api.answers['/api/meeting-notices'] = { notices: [notice('ntc_2')] };
    line.say({ type: 'meeting.noticed' });
    await settled();
    line.say({ type: 'meeting.noticed' });
    await settled();
    expect(told).toEqual(['ntc_2']);
    expect(model.unread.value.map(noticeText)[0]).toContain('Kim booked a meeting: ');
  });

  it('MB-3 is over once the rep has seen it, also before the server knows', async () => {
    const { model, line } = await signedIn(notice('ntc_3', 'handed-on'));
    model.read('ntc_3');
    line.say({ type: 'meeting.noticed' });
    await settled();
    expect(model.unread.value).toEqual([]);
  });
});
