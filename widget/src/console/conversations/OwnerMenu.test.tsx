import { describe, expect, it, vi } from 'vitest';
import { Refused } from '../../protocol/orders';
import { ANA, entry, view, welcome } from '../app/consoleFixture';
import { BEN, joined, shown, talking } from './talkFixture';

describe('the owner of a conversation', () => {
  const colleagues = [
    { ...ANA },
    { id: '005C', name: 'Chloe Martin', off: { reason: 'full' } },
    { id: '005D', name: 'Dan Reed', off: { reason: 'chosen', note: 'Lunch' } },
    BEN,
  ];

  /** The list is open, those who are free first. */
  async function choosing() {
    const fixture = await talking();
    fixture.api.answers['/api/colleagues'] = { colleagues };
    const button = await fixture.soon('[role=combobox][aria-label=Owner]');
    const press = (key: string) =>
      button.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    press('ArrowDown');
    await fixture.says('Lunch');
    return { ...fixture, button, press };
  }

  const settle = () => new Promise((done) => setTimeout(done, 20));

  it('V360-6 chooses by keyboard among those who are free, and reads why others are not', async () => {
    const { line, button, press, find } = await choosing();
    const texts = [...document.querySelectorAll('[role=option]')].map((one) => one.textContent);
    expect(texts).toEqual([
      'Ana Novak (you)',
      'Ben Carter',
      'Chloe Martin no free place',
      'Dan Reed Lunch',
    ]);
    press('End');
    await settle();
    expect(button.getAttribute('aria-activedescendant')).toBe('owner-3');
    expect(find('#owner-3')?.getAttribute('aria-disabled')).toBe('true');
    press('Enter');
    expect(line.count('conversation.transfer')).toBe(0);
    press('b');
    press('Enter');
    expect(line.last('conversation.transfer').to).toBe('005B');
  });

  it('TR-1 is back home and reads who has the visitor, once', async () => {
    const { console: model, line, press, changed, says } = await choosing();
    press('ArrowDown');
    press('Enter');
    changed({ seq: 3, rep: BEN });
    line.say({ type: 'conversation.taken', conversation: 'cnv_1', by: BEN });
    const conversation = view({ seq: 3, rep: BEN });
    await line.answer('conversation.transfer', { type: 'conversation.changed', conversation });
    expect(model.router.route.value.page).toBe('streams');
    await says('You have handed Kim Andersen over to Ben Carter');
    expect(model.alerts.taken.value).toHaveLength(1);
    expect(model.desk.open.value).toEqual([]);
  });

  it('TR-1 stays where the colleague has just left', async () => {
    const { console: model, line, press, says } = await choosing();
    press('ArrowDown');
    press('Enter');
    line.last('conversation.transfer').reject(new Refused('conversation.receiver-not-free', ''));
    await says('Choose another one.');
    expect(model.router.route.value.page).toBe('conversation');
    expect(model.desk.open.value).toHaveLength(1);
  });

  it('TR-1 who is given a visitor is called, and reads from whom', async () => {
    const { console: model, line, soon } = await shown('/console/');
    const given = vi.fn();
    model.desk.onHandedOver(given);
    model.desk.onHandedOver((talk, { seq }) => model.alerts.gotIt(talk, seq));
    line.say(welcome());
    const conversation = view({ seq: 3 });
    const last = joined(3, ANA, 'transferred');
    line.say({ type: 'conversation.changed', conversation, entry: last });
    expect(given).toHaveBeenCalledTimes(1);
    const entries = [joined(1, BEN), entry(2, 'visitor', 'Hello?'), last];
    await line.answer('entries.list', {
      type: 'entries.listed',
      conversation,
      entries,
      more: false,
    });
    const name = 'Ben Carter has handed Kim Andersen over to you';
    const alert = await soon(`[role=alert][aria-label="${name}"]`);
    alert.querySelector<HTMLElement>('.btn')?.click();
    expect(model.router.route.value.page).toBe('conversation');
    expect(model.alerts.handed.value).toEqual([]);
  });
});
