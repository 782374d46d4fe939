import { describe, expect, it } from 'vitest';
import { settled, socketFixture } from '../protocol/socketFixture';
import { BookerModel } from './BookerModel';
import { nextWeekdays, toggle, wishFor } from './booker/wish';

const dates = (now: string, zone: string) =>
  nextWeekdays(Date.parse(now), zone).map(({ date }) => date);

async function bookerFixture() {
  const server = socketFixture();
  server.socket.start();
  await server.greet();
  return { ...server, booker: new BookerModel(server.socket) };
}

describe('BookerModel', () => {
  it('MB-2 offers the next five weekdays on the calendar of the chosen zone', () => {
    const friday = '2026-11-27T11:30:00Z';
    expect(dates(friday, 'Europe/Berlin')).toEqual([
      '2026-11-30',
      '2026-12-01',
      '2026-12-02',
      '2026-12-03',
      '2026-12-04',
    ]);
    // Half past midnight on Saturday there already, and 0:30 h ahead of whole hours.
    expect(dates('2026-11-26T18:40:00Z', 'Asia/Kolkata')[0]).toBe('2026-11-30');
    expect(dates('2026-11-26T18:40:00Z', 'Europe/London')[0]).toBe('2026-11-27');
  });

  it('LS-9 sends the address and the times that suit', async () => {
    const { booker, wire } = await bookerFixture();
    booker.follow('cnv_1');
    booker.email.value = ' kim@acme.example ';
    booker.zone.value = 'Australia/Lord_Howe';
    toggle(booker, '2026-11-25 morning');
    toggle(booker, '2026-11-24 afternoon');
    const done = wishFor(booker);
    const order = wire().last('meeting.request');
    expect(order).toMatchObject({
      conversation: 'cnv_1',
      email: 'kim@acme.example',
      zone: 'Australia/Lord_Howe',
      times: ['2026-11-24 afternoon', '2026-11-25 morning'],
    });
    wire().say({ type: 'meeting.requested', id: 's', re: order.id, request: 'mtg_1' });
    await done;
    expect(booker.state.value).toBe('sent');
  });

  it('MB-4 makes a request of an address alone', async () => {
    const { booker, wire } = await bookerFixture();
    booker.follow('cnv_1');
    booker.email.value = 'kim@acme.example';
    toggle(booker, '2026-11-25 morning');
    toggle(booker, '2026-11-25 morning');
    const done = booker.leaveEmail();
    const order = wire().last('meeting.request');
    expect(order).toMatchObject({ conversation: 'cnv_1', email: 'kim@acme.example', times: [] });
    wire().say({ type: 'meeting.requested', id: 's', re: order.id, request: 'mtg_1' });
    await done;
    expect(booker.state.value).toBe('sent');
  });

  it('asks under another id once something else is wished', async () => {
    const { booker, wire, greet, clock } = await bookerFixture();
    booker.email.value = 'kim@acme.example';
    const lost = booker.leaveEmail();
    const first = wire().last('meeting.request').clientId;
    wire().breaks();
    await lost;
    clock.move(250);
    await greet();
    toggle(booker, '2026-11-25 morning');
    void wishFor(booker);
    await settled();
    expect(wire().last('meeting.request').clientId).not.toBe(first);
  });

  it('says what is missing and sends nothing', async () => {
    const { booker, wire } = await bookerFixture();
    booker.email.value = 'kim';
    await wishFor(booker);
    expect(booker.problem.value).toBe('email');
    await booker.leaveEmail();
    expect(booker.problem.value).toBe('email');
    booker.email.value = 'kim@acme.example';
    await wishFor(booker);
    expect(booker.problem.value).toBe('times');
    expect(wire().sent.map(({ type }) => type)).toEqual(['hello']);
  });

  it('takes another wish after another missed conversation', async () => {
    const { booker } = await bookerFixture();
    booker.follow('cnv_1');
    booker.state.value = 'sent';
    booker.follow('cnv_1');
    expect(booker.state.value).toBe('sent');
    booker.follow('cnv_2');
    expect(booker.state.value).toBe('open');
  });

  it('tries again with the same id after a lost connection', async () => {
    const { booker, wire, greet, clock } = await bookerFixture();
    booker.email.value = 'kim@acme.example';
    toggle(booker, '2026-11-25 morning');
    const lost = wishFor(booker);
    const first = wire().last('meeting.request').clientId;
    wire().breaks();
    await lost;
    expect(booker.problem.value).toBe('failed');
    clock.move(250);
    await greet();
    void wishFor(booker);
    await settled();
    expect(wire().last('meeting.request').clientId).toBe(first);
  });
});
