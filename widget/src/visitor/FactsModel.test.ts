import { describe, expect, it } from 'vitest';
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
const page = () => ({ url: 'https://fern.example/pricing', title: 'Pricing' });

function trackerFixture(report: (facts: Facts) => Promise<void> = () => Promise.resolve()) {
  const clock = new FakeClock();
  const start = clock.now();
  const sent: (Facts & { after: number })[] = [];
  const facts = new FactsModel(clock, limits, 'tab_1', page);
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
  return { facts, tracker, sent, pass, times };
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
    const { facts, tracker, sent, pass } = trackerFixture();
    facts.scrolled(80);
    await pass(3);
    facts.scrolled(40);
    await pass(3);
    expect(sent.at(-1)?.scroll).toBe(80);
    facts.turnPage();
    tracker.wake();
    await pass(1);
    expect(sent.at(-1)).toMatchObject({ scroll: 0, activeSeconds: 0 });
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
});
