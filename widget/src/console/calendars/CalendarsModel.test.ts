import { describe, expect, it } from 'vitest';
import { settled } from '../../protocol/socketFixture';
import { FakeApi } from '../app/consoleFixture';
import { CalendarsModel } from './CalendarsModel';

const WORK = { address: 'https://dav.example/ana/work/', name: 'Work' };
const SIGN_IN = { address: 'https://dav.example', user: 'ana', password: 'secret' };
const ALL = {
  crm: true,
  offered: ['CALDAV', 'GOOGLE'],
  calendars: [
    { id: 'cal_1', kind: 'CALDAV', name: 'Work', account: 'ana', state: 'ANSWERS', unwritten: 0 },
  ],
};

async function opened() {
  const api = new FakeApi({
    '/api/calendars': ALL,
    'POST /api/calendars/caldav/find': { calendars: [WORK] },
    'POST /api/calendars/consents/google': { address: 'https://accounts.example/ask' },
  });
  const model = new CalendarsModel(api);
  model.show();
  await settled();
  return { api, model };
}

describe('my calendars', () => {
  it('MB-2 connects the calendar that was chosen, and forgets the password', async () => {
    const { api, model } = await opened();
    model.write(SIGN_IN);
    await model.find();
    expect(model.found.value).toEqual([WORK]);
    await model.connect(WORK);

    expect(api.bodies).toEqual([
      SIGN_IN,
      { ...WORK, user: SIGN_IN.user, password: SIGN_IN.password },
    ]);
    expect(model.signIn.value.password).toBe('');
    expect(model.found.value).toBeUndefined();
  });

  it('MB-3 tells the rep of a calendar that lets nobody in or did not take a meeting', async () => {
    const { api, model } = await opened();
    expect(model.troubled.value).toEqual([]);
    const [work] = ALL.calendars;
    const ended = { ...work, state: 'ENDED' };
    api.answers['/api/calendars'] = { ...ALL, calendars: [ended] };
    model.show();
    await settled();
    const [told] = model.troubled.value;
    expect(told).toEqual(ended);

    if (told) model.dismiss(told);
    expect(model.troubled.value).toEqual([]);
    api.answers['/api/calendars'] = { ...ALL, calendars: [{ ...work, unwritten: 1 }] };
    model.show();
    await settled();
    expect(model.troubled.value).toHaveLength(1);
  });

  it('MB-2 what is refused stays in the form until the dialog closes', async () => {
    const { api, model } = await opened();
    api.refusing['/api/calendars/caldav/find'] = 'calendar.closed';
    model.write(SIGN_IN);
    await model.find();
    expect(model.refusal.value).toBe('calendar.closed');
    expect(model.signIn.value).toEqual(SIGN_IN);

    model.hide();
    expect(model.signIn.value.password).toBe('');
  });

  it('MB-2 sends the rep to a service and takes what it answered', async () => {
    const { api, model } = await opened();
    const went: string[] = [];
    await model.begin('GOOGLE', (address) => went.push(address));
    await model.finish('state', 'code');

    expect(went).toEqual(['https://accounts.example/ask']);
    expect(api.bodies.at(-1)).toEqual({ state: 'state', code: 'code' });
    expect(model.open.value).toBe(true);
  });

  it('MB-3 chooses which calendar takes the meetings, and disconnects one', async () => {
    const { api, model } = await opened();
    await model.takeMeetings('cal_1');
    await model.disconnect('cal_1');

    expect(api.posted).toEqual([
      '/api/calendars/cal_1/takes-meetings',
      '/api/calendars/cal_1/disconnect',
    ]);
  });
});
