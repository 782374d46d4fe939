import { signal } from '@preact/signals';
import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Card } from '../../protocol/frames';
import { Context } from '../app/context';
import { card, consoleFixture } from '../app/consoleFixture';
import type { PlaceModel } from '../conversations/PlaceModel';
import { NoticeModel } from '../reps/NoticeModel';
import { Visitor360 } from './Visitor360';

const KNOWN = '/api/visitors/vis_1/360';
const NOTE = '/api/visitors/vis_1/details';
const FIRST = '2026-11-23T10:00:00Z';
const MINE = '2026-11-23T10:00:01.5Z';
const WARNING = 'has changed these details meanwhile';

let root: HTMLElement;

beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
});

afterEach(() => {
  render(null, root);
  root.remove();
});

async function shown(answers: Record<string, unknown>) {
  const fixture = await consoleFixture();
  Object.assign(fixture.api.answers, answers);
  const notices = new NoticeModel(fixture.store, 'default', () => Promise.resolve('denied'));
  const seen = signal<Card | undefined>(card({ notedAt: FIRST }));
  const place = {
    card: seen,
    earlier: signal([]),
    conversation: signal(undefined),
  } as unknown as PlaceModel;
  render(
    <Context.Provider value={{ model: fixture.console, notices }}>
      <Visitor360 place={place} />
    </Context.Provider>,
    root,
  );
  return { ...fixture, seen };
}

const button = () =>
  [...root.querySelectorAll('button')].find((one) => one.textContent === 'Edit details');

const isDisabled = (is: boolean) => vi.waitFor(() => expect(button()?.disabled).toBe(is));

it('V360-7 lets nobody edit before it is known what was said', async () => {
  const { console: desk, api } = await shown({});
  await isDisabled(true);

  api.answers[KNOWN] = { said: [] };
  await desk.visitor360.value.read('vis_1');

  await isDisabled(false);
});

it('V360-7 warns of what another rep noted meanwhile, not of the own note', async () => {
  const { seen } = await shown({
    [KNOWN]: { said: [{ field: 'name', value: 'Kim', rep: 'Ben Carter', notedAt: FIRST }] },
    [`POST ${NOTE}`]: { notedAt: MINE },
  });
  await isDisabled(false);
  button()?.click();
  await vi.waitFor(() => expect(document.querySelector('#details-phone')).not.toBeNull());
  const phone = document.querySelector<HTMLInputElement>('#details-phone');
  if (phone) phone.value = '1';
  phone?.dispatchEvent(new Event('input', { bubbles: true }));
  document.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
  seen.value = card({ notedAt: MINE });
  await vi.waitFor(() => expect(document.querySelector('#details-phone')).toBeNull());
  button()?.click();
  await vi.waitFor(() => expect(document.querySelector('#details-phone')).not.toBeNull());
  expect(document.body.textContent).not.toContain(WARNING);

  seen.value = card({ notedAt: '2026-11-23T10:00:02Z' });
  await vi.waitFor(() => expect(document.body.textContent).toContain(`Ben Carter ${WARNING}`));
});
