import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import type { ConversationModel } from '../conversations/ConversationModel';
import { KeysModel, type Pressed } from './KeysModel';
import { Router } from './Route';

const NONE = { key: '', code: '', altKey: false, shiftKey: false, ctrlKey: false, metaKey: false };

function keys(...ids: string[]) {
  let path = '/console/status';
  const router = new Router({
    query: () => '',
    path: () => path,
    push: (to) => (path = to),
    replace: (to) => (path = to),
    onBack: () => undefined,
  });
  const talks = ids.map((id) => ({ id, view: signal({ visitor: `vis_${id}` }) }));
  const open = signal(talks as unknown as readonly ConversationModel[]);
  const model = new KeysModel({ open }, router);
  const press = (pressed: Partial<Pressed>) => model.press({ ...NONE, ...pressed });
  const step = (key: string) => press({ key, altKey: true, shiftKey: true });
  return { model, router, press, step, path: () => path };
}

describe('keys that work everywhere', () => {
  it('AX-1 lead round the rep’s conversations', () => {
    const { step, path } = keys('one', 'two');
    step('ArrowDown');
    expect(path()).toBe('/console/conversations/one');
    step('ArrowDown');
    step('ArrowDown');
    expect(path()).toBe('/console/conversations/one');
    step('ArrowUp');
    expect(path()).toBe('/console/conversations/two');
  });

  it('AX-1 know a conversation that is open at its visitor’s address', () => {
    const { router, step, path } = keys('one', 'two');
    router.go('/console/conversations/vis_one');
    step('ArrowDown');
    expect(path()).toBe('/console/conversations/two');
  });

  it('AX-1 lead home, whatever letter the keyboard makes of it', () => {
    const { press, path } = keys();
    expect(press({ key: 'Ó', code: 'KeyH', altKey: true, shiftKey: true })).toBe(true);
    expect(path()).toBe('/console/');
  });

  it('AX-1 show the list of keys, and leave all others alone', () => {
    const { model, press, step } = keys();
    expect(press({ key: '/', ctrlKey: true })).toBe(true);
    expect(model.help.value).toBe(true);
    expect(step('ArrowDown')).toBe(false);
    expect(press({ key: '/' })).toBe(false);
    expect(press({ key: 'ArrowDown', altKey: true })).toBe(false);
    expect(press({ key: 'h', code: 'KeyH', altKey: true })).toBe(false);
  });
});
