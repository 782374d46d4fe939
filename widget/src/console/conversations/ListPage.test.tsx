import { describe, expect, it, vi } from 'vitest';
import { view } from '../app/consoleFixture';
import { shown, talking } from './talkFixture';

describe('the list of ended conversations', () => {
  it('EV-4 leads to each Event that is written, and to the call notes of all', async () => {
    const { api, console: model, find, says } = await shown('/console/conversations');
    const ended = { state: 'ended' as const, endedAt: '2026-11-23T10:05:00Z' };
    const event = 'https://crm.example/00U1';
    api.answers['/api/conversations?state=ended'] = {
      conversations: [view(ended), view({ ...ended, conversation: 'cnv_2' })],
      events: { cnv_1: event },
    };
    await model.list.show('ended');
    await vi.waitUntil(() => find(`a[href="${event}"]`));
    expect(document.querySelectorAll('a.record')).toHaveLength(1);
    await says('Not written');
    find('a[href="/console/conversations/cnv_2"]')?.click();
    expect(model.router.route.value).toMatchObject({ page: 'conversation', id: 'cnv_2' });
  });

  it('EV-4 is not needed for one that has just ended: that stands beside the board', async () => {
    const { changed, console: model, clock, find, soon } = await talking();
    const endedAt = new Date(clock.now()).toISOString();
    changed({ state: 'ended', endedAt });
    model.router.go('/console/');
    const row = await soon('.mine-row');
    expect(row.textContent).toContain('Call notes');
    expect(row.getAttribute('href')).toBe('/console/conversations/cnv_1');
    clock.move(11 * 60_000);
    await vi.waitFor(() => expect(find('.mine-row')).toBeNull());
  });
});
