import { describe, expect, it } from 'vitest';
import { settled, socketFixture } from '../../protocol/socketFixture';
import { BookerModel } from '../BookerModel';
import { MeetingModel } from './MeetingModel';
import type { About, Booked } from './meeting';

const DEMO: About = {
  title: 'Demo',
  minutes: 30,
  description: '',
  place: 'phone',
  questions: [{ text: 'What do you grow?', required: true }],
  hosts: [],
};
const BOOKED: Booked = {
  booking: 'bkg_1',
  start: '2026-11-30T10:00:00Z',
  end: '2026-11-30T10:30:00Z',
  title: 'Demo',
  kind: 'phone',
  place: '+34 600 123 456',
  email: 'kim@acme.example',
  hosts: [],
};
const TEN = '2026-11-30T10:00:00Z';
const ELEVEN = '2026-11-30T11:00:00Z';

/** Foyer, as a test lets it answer; what it was asked. */
function meetingFixture() {
  const server = socketFixture();
  server.clock.move(Date.parse('2026-11-29T12:00:00Z') - server.clock.now());
  const booker = new BookerModel(server.socket);
  const asked: [string, Record<string, unknown>][] = [];
  const foyer = { times: [TEN, ELEVEN], refusal: '', booked: undefined as Booked | undefined };
  const meet = (path: string, body: object): Promise<unknown> => {
    asked.push([path, body as Record<string, unknown>]);
    const { refusal } = foyer;
    if (path !== 'times' || refusal.startsWith('meeting.not')) foyer.refusal = '';
    if (refusal !== '' && path !== 'times')
      return Promise.reject(Object.assign(new Error(), { code: refusal }));
    if (refusal.startsWith('meeting.not'))
      return Promise.reject(Object.assign(new Error(), { code: refusal }));
    const { from = '', to = '' } = body as { from?: string; to?: string };
    const times = foyer.times.filter((time) => time >= from && time < to);
    const heldUntil = new Date(server.clock.now() + 300_000).toISOString();
    return Promise.resolve(
      {
        times: { offer: DEMO, times, ...(foyer.booked && { booked: foyer.booked }) },
        hold: { booking: 'bkg_1', start: TEN, heldUntil, hosts: [{ name: 'Ana Novak' }] },
        book: { booking: 'bkg_1', start: TEN, end: ELEVEN, hosts: [] },
        link: {
          link: 'https://chat.example/meeting/abc',
          google: 'https://g',
          outlook: 'https://o',
        },
      }[path],
    );
  };
  const model = new MeetingModel({
    ...{ booker, meet, clock: server.clock, offer: 'ofr_1' },
    serverClock: () => server.clock.now(),
    conversation: () => 'cnv_1',
  });
  return { ...server, booker, asked, foyer, model };
}

describe('MeetingModel', () => {
  it('MB-2 shows the next free times and looks further where there are none soon', async () => {
    const { model, foyer, asked } = meetingFixture();
    foyer.times = ['2027-01-20T09:00:00Z'];
    await model.load();
    expect(model.state.value).toBe('times');
    expect(model.times.value).toEqual(foyer.times);
    expect(asked).toHaveLength(2);
    expect(asked[0]?.[1]).toMatchObject({ offer: 'ofr_1', from: '2026-11-29T12:00:00.000Z' });
  });

  it('MB-4 has nothing to book where nothing is offered, or no time is free', async () => {
    const none = meetingFixture();
    none.foyer.refusal = 'meeting.not-offered';
    await none.model.load();
    expect(none.model.state.value).toBe('none');

    const full = meetingFixture();
    full.foyer.times = [];
    await full.model.load();
    expect(full.model.state.value).toBe('none');
  });

  it('MB-2 keeps a time, counts down, and books it with what was asked', async () => {
    const { model, booker, asked, clock } = meetingFixture();
    await model.load();
    await model.hold(TEN);
    expect(model.state.value).toBe('held');
    expect(asked.at(-1)).toMatchObject(['hold', { start: TEN, conversation: 'cnv_1' }]);
    expect(model.secondsLeft.value).toBe(300);
    clock.move(1_000);
    expect(model.secondsLeft.value).toBe(299);

    await model.book('de');
    expect(model.guest.lack.value).toBe('email');
    booker.email.value = 'kim@acme.example';
    await model.book('de');
    expect(model.guest.lack.value).toBe('phone');
    model.guest.phone.value = '+34 600 123 456';
    await model.book('de');
    expect(model.guest.lack.value).toBe('answers');
    expect(model.guest.unanswered.value).toBe(0);
    model.guest.answer(0, ' Tulips ');
    booker.zone.value = 'Asia/Tokyo';
    await model.book('de');
    expect(asked.at(-2)).toEqual([
      'book',
      {
        booking: 'bkg_1',
        email: 'kim@acme.example',
        zone: 'Asia/Tokyo',
        language: 'de',
        phone: '+34 600 123 456',
        answers: ['Tulips'],
      },
    ]);
    expect(model.state.value).toBe('booked');
    expect(asked.at(-1)).toEqual(['link', { booking: 'bkg_1' }]);
    await settled();
    expect(model.ways.value?.link).toBe('https://chat.example/meeting/abc');
  });

  it('MB-2 says kindly that a time is taken, and shows the others at once', async () => {
    const { model, foyer } = meetingFixture();
    await model.load();
    foyer.refusal = 'meeting.time-taken';
    foyer.times = [ELEVEN];
    await model.hold(TEN);
    expect(model.state.value).toBe('times');
    expect(model.trouble.value).toBe('taken');
    expect(model.times.value).toEqual([ELEVEN]);
  });

  it('MB-3 shows a meeting as it was moved elsewhere, and times again once it is cancelled', async () => {
    const { model, booker, foyer, asked } = meetingFixture();
    await model.load();
    await model.hold(TEN);
    booker.email.value = 'kim@acme.example';
    model.guest.phone.value = '+34 600 123 456';
    model.guest.answer(0, 'Tulips');
    await model.book('en');
    foyer.booked = { ...BOOKED, start: TEN };
    await model.refresh();
    expect(asked.filter(([path]) => path === 'link')).toHaveLength(1);

    foyer.booked = { ...BOOKED, start: ELEVEN };
    await model.refresh();
    expect(model.booked.value?.start).toBe(ELEVEN);
    expect(asked.filter(([path]) => path === 'link')).toHaveLength(2);
    foyer.refusal = 'meeting.not-for-you';
    await model.refresh();
    expect(model.state.value).toBe('booked');
    foyer.booked = undefined;
    await model.refresh();
    expect(model.state.value).toBe('times');
  });

  it('MB-2 gives a time up for another one', async () => {
    const { model, asked } = meetingFixture();
    await model.load();
    await model.hold(TEN);
    await model.back();
    await settled();
    expect(asked.map(([path]) => path)).toContain('release');
    expect(model.state.value).toBe('times');
  });
});
