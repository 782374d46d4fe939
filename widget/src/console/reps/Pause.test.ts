import { describe, expect, it } from 'vitest';
import { settled } from '../../protocol/socketFixture';
import { consoleFixture, FakeApi, FakeLine } from '../app/consoleFixture';
import { offText } from './offText';
import { nextTime, pauseText } from './pauseText';
import { standing } from './peopleText';
import { RepModel } from './RepModel';

const LUNCH = { reason: 'chosen', note: 'Lunch', until: '2026-11-21T12:30:00Z' } as const;

describe('the switch with a word', () => {
  it('RT-2 tells the server why and until when, and shows what it answers', async () => {
    const line = new FakeLine();
    const rep = new RepModel(new FakeApi({}), line);
    void rep.pause('Lunch', LUNCH.until);
    expect(line.last('availability.change')).toMatchObject({ available: false, note: 'Lunch' });
    await line.answer('availability.change', { available: false, ...LUNCH });
    await settled();
    expect([rep.available.value, rep.off.value]).toEqual([false, LUNCH]);
  });

  it('RT-2 shows the same in every window, and after a reload', async () => {
    const { console: model, line } = await consoleFixture('/console');
    line.say({ type: 'availability.changed', available: false, ...LUNCH });
    expect(model.rep.off.value).toEqual(LUNCH);
    line.say({ type: 'availability.changed', available: true, reason: 'chosen' });
    expect(model.rep.off.value).toBeUndefined();
    line.say({ type: 'welcome', available: false, off: LUNCH, conversations: [], gaps: [] });
    expect(model.rep.off.value).toEqual(LUNCH);
  });

  it('RT-2 alarms nobody of what it said itself', async () => {
    const { console: model, line } = await consoleFixture('/console');
    line.say({ type: 'availability.changed', available: false, ...LUNCH });
    expect(model.rep.refusal.value).toBeUndefined();
    line.say({ type: 'availability.changed', available: false, reason: 'absent' });
    expect(model.rep.refusal.value).toBe('rep.off-duty');
  });

  it('RT-2 says it in words', () => {
    expect(pauseText(LUNCH)).toMatch(/^Lunch, back at \d/);
    expect(pauseText({ reason: 'chosen', note: 'Lunch' })).toBe('Lunch');
    expect(offText({ reason: 'chosen' })).toBe('No visitors are routed to you');
    const person = {
      id: '005a',
      name: 'Ana',
      permission: true,
      available: false,
      capacity: 3,
      languages: [],
      teams: [],
    };
    expect(standing({ ...person, off: LUNCH })).toMatchObject({ tone: 'still' });
    expect(standing({ ...person, off: LUNCH }).text).toMatch(/^Lunch, back at/);
  });

  it('RT-2 takes a time that is over today for tomorrow', () => {
    const noon = new Date(2026, 10, 21, 12, 0).getTime();
    expect(nextTime('13:30', noon)).toBe(new Date(2026, 10, 21, 13, 30).toISOString());
    expect(nextTime('11:00', noon)).toBe(new Date(2026, 10, 22, 11, 0).toISOString());
    expect(nextTime('', noon)).toBeUndefined();
  });
});
