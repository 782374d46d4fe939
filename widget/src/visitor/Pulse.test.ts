import { describe, expect, it, vi } from 'vitest';
import { FakeClock, settled } from '../protocol/socketFixture';
import { Pulse } from './Pulse';

function pulseFixture() {
  const clock = new FakeClock();
  const page = { needed: true, off: false, down: false };
  const ask = vi.fn(() =>
    page.down ? Promise.reject(new TypeError('down')) : Promise.resolve({ off: page.off }),
  );
  const off = vi.fn();
  const pulse = new Pulse({ ask, clock, needed: () => page.needed, off });
  const after = async (seconds: number): Promise<void> => {
    for (let passed = 0; passed < seconds; passed += 5) {
      clock.move(5_000);
      await settled();
    }
  };
  return { pulse, page, ask, off, after };
}

describe('Pulse', () => {
  it('WEB-3 hears of the switch within half a minute', async () => {
    const { page, off, after } = pulseFixture();
    await after(30);
    expect(off).not.toHaveBeenCalled();
    page.off = true;
    await after(30);
    expect(off).toHaveBeenCalled();
  });

  it('WEB-3 asks nothing while something else would tell', async () => {
    const { page, ask, after } = pulseFixture();
    page.needed = false;
    await after(120);
    expect(ask).not.toHaveBeenCalled();
  });

  it('WEB-3 asks a Foyer that is down once in five minutes', async () => {
    const { page, ask, after } = pulseFixture();
    page.down = true;
    await after(600);
    expect(ask.mock.calls.length).toBeLessThanOrEqual(3);
  });

  it('WEB-3 is silent once it has stopped', async () => {
    const { pulse, ask, after } = pulseFixture();
    pulse.stop();
    pulse.hurry();
    await after(120);
    expect(ask).not.toHaveBeenCalled();
  });
});
