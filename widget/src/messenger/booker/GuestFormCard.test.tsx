import { render } from 'preact';
import { expect, it, onTestFinished, vi } from 'vitest';
import { settled, socketFixture } from '../../protocol/socketFixture';
import { BookerModel } from '../BookerModel';
import { en } from '../texts/en';
import { GuestFormCard } from './GuestFormCard';
import type { About } from './meeting';
import { MeetingModel } from './MeetingModel';
import type { CardProps } from './TimesCard';

const ABOUT: About = {
  ...{ title: 'Demo', minutes: 30, description: '', place: 'phone', hosts: [] },
  questions: [
    { text: 'Anything else?', required: false },
    { text: 'What do you grow?', required: true },
  ],
};

/** The form of a held time on a page; Foyer books nothing. */
function formFixture() {
  const { socket, clock } = socketFixture();
  const booker = new BookerModel(socket);
  const refused = { code: 'meeting.guest-unusable' };
  const meet = () => Promise.reject(Object.assign(new Error(), refused));
  const around = { offer: undefined, conversation: () => undefined, serverClock: () => 0 };
  const model = new MeetingModel({ booker, meet, clock, ...around });
  model.about.value = ABOUT;
  const start = '2026-11-30T10:00:00Z';
  model.held.value = { booking: 'bkg_1', start, heldUntil: start, hosts: [] };
  const root = document.body.appendChild(document.createElement('div'));
  const shown = { texts: en, booker, look: {} } as unknown as CardProps['shown'];
  render(<GuestFormCard shown={shown} model={model} />, root);
  onTestFinished(() => {
    render(null, root);
    root.remove();
  });
  const field = (label: string): HTMLInputElement => {
    const labels = [...root.querySelectorAll('label')];
    const found = labels.find((one) => one.textContent.startsWith(label))?.querySelector('input');
    if (!found) throw new Error(`no field ${label}`);
    return found;
  };
  const send = async () => {
    root.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    await settled();
  };
  return { root, booker, model, field, send };
}

it('MB-2 marks the first field that is wrong, says why there, and puts the keyboard on it', async () => {
  const { root, booker, model, field, send } = formFixture();
  const wrong = () => [...root.querySelectorAll('[aria-invalid="true"]')];
  expect(wrong()).toEqual([]);

  for (const [label, mend] of [
    [en.email, () => (booker.email.value = 'kim@acme.example')],
    [en.meetingPhone, () => (model.guest.phone.value = '+34 600 123 456')],
    ['What do you grow?', () => model.guest.answer(1, 'Tulips')],
  ] as const) {
    await send();
    await vi.waitFor(() => expect(document.activeElement).toBe(field(label)));
    expect(wrong()).toEqual([field(label)]);
    const why = document.getElementById(field(label).getAttribute('aria-describedby') ?? '');
    expect(why?.getAttribute('role')).toBe('alert');
    mend();
  }
  await send();
  await vi.waitFor(() => expect(document.activeElement).toBe(field(en.email)));
  expect(wrong(), 'Foyer refuses the address').toEqual([field(en.email)]);
});
