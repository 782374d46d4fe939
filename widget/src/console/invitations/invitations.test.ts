import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';

// The files to which the server's own test holds what it writes.
const files = import.meta.glob<string>(
  '../../../../plugin-core/src/test/resources/invitations/*.ics',
  { query: '?raw', import: 'default', eager: true },
);

function read(name: string) {
  const [, text] = Object.entries(files).find(([path]) => path.endsWith(`/${name}.ics`)) ?? [];
  const calendar = new ICAL.Component(ICAL.parse(text ?? '') as unknown[]);
  const event = calendar.getFirstSubcomponent('vevent');
  if (!event) throw new Error(`no event in ${name}`);
  return { method: calendar.getFirstPropertyValue('method'), event: new ICAL.Event(event) };
}

describe('an invitation, read by another reader', () => {
  it.each([
    ['request', 'REQUEST', 0],
    ['moved', 'REQUEST', 1],
    ['cancel', 'CANCEL', 2],
  ])('MB-3 %s says the same as it was meant to', (name, method, sequence) => {
    const { method: said, event } = read(name);
    expect(said).toBe(method);
    expect(event.sequence).toBe(sequence);
    expect(event.uid).toBe('bkg_1@chat.example');
    expect(event.startDate.toJSDate().toISOString()).toBe('2026-11-02T15:00:00.000Z');
    expect(event.endDate.toJSDate().toISOString()).toBe('2026-11-02T15:30:00.000Z');
    expect(event.summary).toMatch(/^Demo with Zoë; Ümläut & Söhne, .* 🌻 🌻$/);
    expect(event.location).toBe('https://meet.example/fern?room=7');
    expect(event.description).toContain('\n\nWith: Ana Novak');
    expect(event.organizer).toBe('mailto:ana@fern.example');
    expect(event.attendees[0]?.getFirstValue()).toBe('mailto:zoe@acme.example');
    expect(event.attendees[0]?.getParameter('cn')).toBe('Zoë Z Quinn');
  });
});
