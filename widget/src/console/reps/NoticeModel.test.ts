import { describe, expect, it } from 'vitest';
import { memoryStore } from '../../shared/storage';
import { NoticeModel, type Permission } from './NoticeModel';

function notices(permission: Permission = 'default', answer: Permission = 'granted') {
  const store = memoryStore();
  let asked = 0;
  const ask = () => {
    asked += 1;
    return Promise.resolve(answer);
  };
  return { store, asked: () => asked, model: new NoticeModel(store, permission, ask) };
}

describe('how a rep is called', () => {
  it('NT-1 by sound for everything, until the rep chooses for each kind', async () => {
    const { model, asked } = notices();
    expect(model.may('message', 'sound')).toBe(true);
    expect(model.may('message', 'desktop')).toBe(false);
    await model.choose('message', 'none');

    expect(model.may('message', 'sound')).toBe(false);
    expect(model.may('waiting', 'sound')).toBe(true);
    expect(asked()).toBe(0);
  });

  it('NT-1 asks the browser once, at the first desktop notification that is wanted', async () => {
    const { model, asked } = notices();
    await model.choose('waiting', 'both');
    await model.choose('transfer', 'desktop');

    expect(asked()).toBe(1);
    expect(model.may('waiting', 'desktop')).toBe(true);
    expect(model.may('transfer', 'sound')).toBe(false);
    expect(model.refused.value).toBe(false);
  });

  it('NT-1 says that the browser refuses, and still rings', async () => {
    const { model } = notices('default', 'denied');
    await model.choose('waiting', 'both');

    expect(model.refused.value).toBe(true);
    expect(model.may('waiting', 'desktop')).toBe(false);
    expect(model.may('waiting', 'sound')).toBe(true);
    await model.choose('waiting', 'sound');
    expect(model.refused.value).toBe(false);
  });

  it('NT-1 keeps what was chosen in this browser, and mends what is unreadable', async () => {
    const { model, store } = notices('granted');
    await model.choose('waiting', 'desktop');
    model.turn(140);
    model.turn(35);
    const again = new NoticeModel(store, 'granted', () => Promise.resolve('granted'));
    expect(again.ways.value).toEqual({
      waiting: 'desktop',
      message: 'sound',
      reply: 'sound',
      transfer: 'sound',
      mention: 'sound',
      meeting: 'sound',
    });
    expect(again.volume.value).toBe(35);

    store.set('foyer.notices', '{"ways":{"waiting":"loud"},"volume":"x"}');
    const mended = new NoticeModel(store, 'granted', () => Promise.resolve('granted'));
    expect(mended.ways.value.waiting).toBe('sound');
    expect(mended.volume.value).toBe(100);
  });
});
