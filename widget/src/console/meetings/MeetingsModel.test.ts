import { describe, expect, it } from 'vitest';
import { settled } from '../../protocol/socketFixture';
import { consoleFixture } from '../app/consoleFixture';
import type { Meeting } from './MeetingsModel';

const MEETING: Meeting = {
  id: 'bkg_1',
  type: 'Demo',
  title: 'Demo',
  place: '',
  start: '2026-11-30T10:00:00Z',
  end: '2026-11-30T10:30:00Z',
  state: 'confirmed',
  visitor: 'vis_1',
  name: 'Kim',
  email: 'kim@acme.example',
  zone: 'UTC',
  answers: '',
  hosts: [],
  counts: true,
  turn: [],
  mayMark: false,
  test: false,
};

describe('meetings of a rep', () => {
  it('MB-3 a meeting is cancelled once that was asked, and the list is read anew', async () => {
    const { console, api } = await consoleFixture();
    const { page } = console.meetings;
    api.answers['/api/meetings?past=false&everyone=false'] = {
      meetings: [{ ...MEETING, state: 'cancelled' }],
      more: false,
    };
    await page.cancel();
    expect(page.listed.value.meetings).toEqual([]);

    page.asked.value = MEETING;
    await page.cancel();
    await settled();
    expect(page.asked.value).toBeUndefined();
    expect(page.refusal.value).toBeUndefined();
    expect(page.listed.value.meetings.map(({ state }) => state)).toEqual(['cancelled']);
  });
});
