import { describe, expect, it, vi } from 'vitest';
import { FakeClock, settled } from '../protocol/socketFixture';
import { FactsModel } from './FactsModel';
import type { Facts } from './rest';
import { Tracker } from './Tracker';

const limits = {
  idleAfterSeconds: 60,
  batchSeconds: 1,
  heartbeatSeconds: 5,
  hiddenHeartbeatSeconds: 50,
};

function trackerFixture(report: (facts: Facts) => Promise<void> = () => Promise.resolve()) {
  const clock = new FakeClock();
  const start = clock.now();
  const sent: (Facts & { after: number })[] = [];
  const page = { url: 'https://fern.example/pricing', title: 'Pricing' };
  const facts = new FactsModel(clock, limits, 'tab_1', () => ({ ...page }));
  const tracker = new Tracker(
    facts,
    (told) => {
      sent.push({ ...told, after: (clock.now() - start) / 1_000 });
      return report(told);
    },
    clock,
  );
  tracker.wake();
  const pass = async (seconds: number): Promise<void> => {
    for (let step = 0; step < seconds * 10; step++) {
      clock.move(100);
      await settled();
    }
  };
  const times = (): number[] => sent.map(({ after }) => after);
  const turnTo = (url: string, title = 'Another'): void => {
    Object.assign(page, { url, title });
    facts.turnPage();
    tracker.wake();
  };
  return { facts, tracker, sent, pass, times, page, turnTo };
}

describe('the tracker', () => {
  it('LS-5 reports at most once a second while something changes', async () => {
    const { facts, tracker, sent, pass, times } = trackerFixture();
    for (let percent = 5; percent <= 100; percent += 5) {
      facts.scrolled(percent);
      tracker.wake();
      await pass(0.1);
    }
    await pass(1);
    expect(times()).toEqual([1, 2]);
    expect(sent.at(-1)?.scroll).toBe(100);
  });

  it('beats every 5 s while visible and every 50 s while hidden', async () => {
    const { facts, tracker, pass, times } = trackerFixture();
    await pass(11);
    expect(times()).toEqual([5, 10]);
    facts.turnVisible(false);
    tracker.wake();
    // At 60 it turns idle.
    await pass(100);
    expect(times().slice(2)).toEqual([11, 60, 110]);
  });

  it('LS-7 turns idle after the limit and active at the next touch', async () => {
    const { facts, tracker, sent, pass } = trackerFixture();
    await pass(59);
    expect(sent.at(-1)?.idle).toBe(false);
    await pass(2);
    expect(sent.at(-1)).toMatchObject({ idle: true, activeSeconds: 60 });
    await pass(10);
    facts.touched();
    tracker.wake();
    await pass(1);
    expect(sent.at(-1)).toMatchObject({ idle: false, activeSeconds: 60 });
  });

  it('V360-5 counts depth and active time by page', async () => {
    const { facts, sent, pass, turnTo } = trackerFixture();
    facts.scrolled(80);
    await pass(3);
    facts.scrolled(40);
    await pass(3);
    expect(sent.at(-1)?.scroll).toBe(80);
    turnTo('https://fern.example/demo');
    await pass(1);
    expect(sent.at(-1)).toMatchObject({ scroll: 0, activeSeconds: 0 });
  });

  it('V360-5 has a last word about the page before, also where the address alone turned', async () => {
    const { facts, sent, pass, turnTo } = trackerFixture();
    await pass(7);
    facts.scrolled(90);
    facts.raged();
    facts.began('Contact us');
    turnTo('https://fern.example/demo');
    turnTo('https://fern.example/thanks');
    await pass(1);
    expect(sent.at(-1)?.page.url).toBe('https://fern.example/thanks');
    expect(sent.at(-1)?.earlier).toMatchObject([
      { url: 'https://fern.example/pricing', scroll: 90, rageClicks: 1, form: 'Contact us' },
      { url: 'https://fern.example/demo', scroll: 0 },
    ]);
    expect(sent.at(-1)).not.toHaveProperty('form');
  });

  it('WEB-1 waits for a title that comes after its address, and tells one that comes late', async () => {
    const { facts, tracker, sent, pass, page, turnTo } = trackerFixture();
    await pass(3);
    turnTo('https://fern.example/demo', 'Pricing');
    page.title = 'Demo';
    await pass(1);
    expect(sent.at(-1)?.page.title).toBe('Demo');
    page.title = '(1) Demo';
    facts.retitled();
    tracker.wake();
    await pass(1);
    expect(sent.at(-1)?.page.title).toBe('(1) Demo');
  });

  it('V360-5 keeps the last word while Foyer is down', async () => {
    let down = true;
    const { sent, pass, turnTo } = trackerFixture(() =>
      down ? Promise.reject(new Error('down')) : Promise.resolve(),
    );
    turnTo('https://fern.example/demo');
    await pass(1.2);
    down = false;
    await pass(2);
    expect(sent.at(-1)?.earlier).toMatchObject([{ url: 'https://fern.example/pricing' }]);
  });

  it('WEB-3 tries three times, then every five minutes, and loses no event', async () => {
    let down = true;
    const { facts, tracker, sent, pass, times } = trackerFixture(() =>
      down ? Promise.reject(new Error('down')) : Promise.resolve(),
    );
    facts.tell({ name: 'trial started' });
    tracker.wake();
    await pass(330);
    expect(times()).toEqual([1, 2, 6, 21, 321]);
    down = false;
    tracker.hurry();
    await pass(1);
    expect(sent.at(-1)?.events).toEqual([{ name: 'trial started' }]);
  });

  it('SEC-1 of a flood of events keeps the latest, and tells the page once', () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const { facts } = trackerFixture(() => Promise.resolve());
    for (let each = 1; each <= 10_000; each++) facts.tell({ name: `event ${each}` });
    expect(facts.take().events).toHaveLength(50);
    expect(warned).toHaveBeenCalledOnce();
    warned.mockRestore();
  });
});
