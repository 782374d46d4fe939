import { render } from 'preact';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
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

/** The form of a held time on a page; Foyer books nothing, and may ask something else by now. */
function formFixture(refusedField: string, asked = ABOUT) {
  const { socket, clock } = socketFixture();
  const booker = new BookerModel(socket);
  const refused = { code: 'meeting.guest-unusable', field: refusedField };
  const meet = (path: string) =>
    path === 'times'
      ? Promise.resolve({ offer: asked, times: [] })
      : Promise.reject(Object.assign(new Error(), refused));
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
  const { root, booker, model, field, send } = formFixture('email');
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

describe('GuestFormCard, where Foyer refuses what was typed', () => {
  const NO_PHONE: About = { ...ABOUT, place: 'video-link', questions: [] };

  async function refusedFixture(refused: string, shown: About, asked = shown) {
    const fixture = formFixture(refused, asked);
    fixture.model.about.value = shown;
    fixture.booker.email.value = 'kim@acme.example';
    fixture.model.guest.phone.value = '+34 600 123 456';
    fixture.model.guest.answer(1, 'Tulips');
    await fixture.send();
    await settled();
    return { ...fixture, wrong: () => [...fixture.root.querySelectorAll('[aria-invalid="true"]')] };
  }

  it('MB-2 marks the number where that is refused', async () => {
    const { wrong, field } = await refusedFixture('phone', ABOUT);
    await vi.waitFor(() => expect(wrong()).toEqual([field(en.meetingPhone)]));
    await vi.waitFor(() => expect(document.activeElement).toBe(field(en.meetingPhone)));
  });

  it('MB-2 asks for a number that the meeting needs by now', async () => {
    const { wrong, field, model } = await refusedFixture('phone', NO_PHONE, ABOUT);
    await vi.waitFor(() => expect(wrong()).toEqual([field(en.meetingPhone)]));
    expect(model.trouble.value).toBeUndefined();
  });

  it('MB-2 asks a question that is new, and marks that one', async () => {
    const fresh = { text: 'Since when?', required: true };
    const asked = { ...ABOUT, questions: [...ABOUT.questions, fresh] };
    const { wrong, field } = await refusedFixture('answers', ABOUT, asked);
    await vi.waitFor(() => expect(wrong()).toEqual([field('Since when?')]));
    expect(field('What do you grow?').value).toBe('Tulips');
  });

  it('MB-2 marks an answer that says nothing though something was typed', async () => {
    const { wrong, field } = await refusedFixture('answers', ABOUT);
    await vi.waitFor(() => expect(wrong()).toEqual([field('What do you grow?')]));
  });

  it('MB-2 blames no field for what no field can mend', async () => {
    const { root, wrong, model } = await refusedFixture('zone', ABOUT);
    await vi.waitFor(() => expect(model.trouble.value).toBe('failed'));
    expect(wrong()).toEqual([]);
    await vi.waitFor(() => expect(root.textContent).toContain(en.failed));
  });
});
