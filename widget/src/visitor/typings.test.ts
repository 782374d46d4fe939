import { expect, it } from 'vitest';
import type { EVENTS } from './Emitter';

type Same<One, Other> = [One] extends [Other] ? ([Other] extends [One] ? true : false) : false;

/** Never called: the compiler is what tests it. */
export function writtenByAWebEngineer(site: Foyer): void {
  site('open');
  site('identify', { email: 'kim@acme.example', token: 'signed' });
  site('consent', false);
  site('event', 'trial started', { plan: 'Pro', seats: 3 });
  site('on', 'unread', (count) => count.toFixed(0));
  site('on', 'conversation', ({ state }) => state === 'waiting');
  window.addEventListener('foyer:conversation', ({ detail }) => detail.conversation);
  // @ts-expect-error: there is no such call.
  site('opne');
  // @ts-expect-error: a person has an address.
  site('identify', { name: 'Kim' });
  // @ts-expect-error: an answer is true or false.
  site('consent', 'yes');
  // @ts-expect-error: there is no such event.
  site('on', 'opened', () => undefined);
}

it('WEB-1 types name each event that there is', () => {
  const same: Same<keyof FoyerEvents, (typeof EVENTS)[number]> = true;
  expect(same).toBe(true);
});
