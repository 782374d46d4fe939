import { describe, expect, it } from 'vitest';
import { addMonths, dayOf, rangeOf, weeksOf } from './days';

describe('days of the booker', () => {
  it('MB-2 are those of the zone in which they are read', () => {
    expect(dayOf('2026-11-30T23:30:00Z', 'UTC')).toBe('2026-11-30');
    expect(dayOf('2026-11-30T23:30:00Z', 'Asia/Tokyo')).toBe('2026-12-01');
    expect(dayOf('2026-11-30T03:30:00Z', 'America/New_York')).toBe('2026-11-29');
  });

  it('MB-3 writes both ends of a meeting alike', () => {
    const meeting = { start: '2026-11-30T07:30:00Z', end: '2026-11-30T07:45:00Z' };
    expect(rangeOf(meeting, 'Europe/Madrid', 'en-GB')).toMatch(/30 November.*08:30.*08:45/);
    expect(rangeOf(meeting, 'Europe/Madrid', 'en-US')).toMatch(/November 30.*8:30.*8:45.AM/);
  });

  it('go on to the last day of a shorter month', () => {
    expect(addMonths('2027-01-31', 1)).toBe('2027-02-28');
    expect(addMonths('2026-12-15', 1)).toBe('2027-01-15');
    expect(addMonths('2027-01-15', -1)).toBe('2026-12-15');
  });

  it('stand in weeks that begin where the language begins them', () => {
    const monday = weeksOf('2026-11-15', 1);
    expect(monday[0]).toEqual([...Array<undefined>(6).fill(undefined), '2026-11-01']);
    expect(weeksOf('2026-11-15', 0)[0]?.[0]).toBe('2026-11-01');
    expect(monday.flat().filter(Boolean)).toHaveLength(30);
  });
});
