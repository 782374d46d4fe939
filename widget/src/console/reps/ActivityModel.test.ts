import { describe, expect, it } from 'vitest';
import { FakeClock } from '../../protocol/socketFixture';
import { FakeLine } from '../app/consoleFixture';
import { ActivityModel } from './ActivityModel';

describe('input in a window', () => {
  it('RT-2 is told once a minute', () => {
    const [line, clock] = [new FakeLine(), new FakeClock()];
    const activity = new ActivityModel(line, clock);
    activity.used();
    activity.used();
    expect(line.told).toEqual([{ type: 'rep.active' }]);
    clock.move(60_000);
    activity.used();
    expect(line.told).toHaveLength(2);
  });

  it('RT-2 is told with the next input where the line was lost', () => {
    const [line, clock] = [new FakeLine(), new FakeClock()];
    const activity = new ActivityModel(line, clock);
    const tell = line.tell.bind(line);
    line.tell = () => false;
    activity.used();
    line.tell = tell;
    activity.used();
    expect(line.told).toHaveLength(1);
  });

  it('RT-2 is heard of keys, wheel and pointer', () => {
    const [line, clock, page] = [new FakeLine(), new FakeClock(), new EventTarget()];
    new ActivityModel(line, clock).watch(page);
    for (const input of ['keydown', 'wheel', 'pointerdown', 'pointermove']) {
      page.dispatchEvent(new Event(input));
      clock.move(60_000);
    }
    expect(line.told).toHaveLength(4);
  });
});
