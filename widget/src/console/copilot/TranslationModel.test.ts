import { describe, expect, it } from 'vitest';
import { memoryStore } from '../../shared/storage';
import { entry, FakeApi } from '../app/consoleFixture';
import { TranslationModel } from './TranslationModel';

const PATH = '/api/copilot/languages/cnv_1';
const TALK = { state: 'ready', language: 'ja', by: 'words', readings: [], own: [] };
const DRAFT = {
  text: 'Hello',
  engine: 'Test 1',
  sources: [],
  more: false,
  cautions: [],
  languages: { from: 'ja', into: 'en' },
};

async function talk(lines: unknown = [{ draft: DRAFT }], found: unknown = TALK) {
  const store = memoryStore();
  const api = new FakeApi({ [`${PATH}/for/en`]: found, [`POST ${PATH}/messages`]: lines });
  const model = new TranslationModel(api, store);
  await model.look('cnv_1', 'en');
  return { api, store, model };
}

const SAID = [entry(1, 'visitor', 'こんにちは'), entry(2, 'rep', 'Hi'), entry(3, 'visitor', '42!')];

describe('both languages of a talk', () => {
  it('AI-3 says in which language the visitor writes, and believes the rep', async () => {
    const { api, model } = await talk();
    expect(model.of('cnv_1').language).toBe('ja');
    await model.choose('cnv_1', 'ko');
    expect(api.bodies).toEqual([{ language: 'ko' }]);
    expect(model.of('cnv_1')).toMatchObject({ language: 'ko', by: 'rep' });
  });

  it('AI-3 a choice that the server refuses is none', async () => {
    const { api, model } = await talk();
    api.refusing[PATH] = 'conversation.not-yours';
    await model.choose('cnv_1', 'ko');
    expect(model.of('cnv_1')).toMatchObject({ language: 'ja', by: 'words' });
  });

  it('AI-3 translates nothing before the rep wants it, and then each message once', async () => {
    const { api, model, store } = await talk();
    await model.readAll('cnv_1', () => SAID, 'en');
    expect(api.posted).toEqual([]);

    model.turn('cnv_1', true);
    await model.readAll('cnv_1', () => SAID, 'en');
    await model.readAll('cnv_1', () => SAID, 'en');
    expect(api.bodies).toEqual([{ seq: 1, into: 'en' }]);
    expect(model.reading('cnv_1', 1)).toEqual({
      seq: 1,
      text: 'Hello',
      engine: 'Test 1',
      from: 'ja',
    });
    expect(store.get('foyer.translate.cnv_1')).toBe('on');
  });

  it('AI-3 reads what is written while it translates, too', async () => {
    const { api, model } = await talk();
    model.turn('cnv_1', true);
    const written = [...SAID];
    const all = model.readAll('cnv_1', () => written, 'en');
    written.push(entry(4, 'visitor', 'もしもし'));
    await model.readAll('cnv_1', () => written, 'en');
    await all;
    expect(api.bodies).toEqual([
      { seq: 1, into: 'en' },
      { seq: 4, into: 'en' },
    ]);
  });

  it('AI-3 another look forgets neither what failed nor what the rep chose', async () => {
    const { api, model } = await talk([{ failed: 'model-slow' }]);
    await model.read('cnv_1', 3, 'en');
    const late = model.look('cnv_1', 'en');
    await model.choose('cnv_1', 'ko');
    api.answers[`${PATH}/for/en`] = { ...TALK, language: 'zh' };
    await Promise.all([late, model.look('cnv_1', 'en')]);
    expect(model.of('cnv_1')).toMatchObject({ language: 'ko', by: 'rep' });
    expect(model.reading('cnv_1', 3)?.failed).toBe('model-slow');
  });

  it('AI-3 a visitor may change its language', async () => {
    const { api, model } = await talk();
    api.answers[`${PATH}/for/en`] = { ...TALK, language: 'fr' };
    await model.look('cnv_1', 'en');
    expect(model.of('cnv_1').language).toBe('fr');
  });

  it('AI-3 what was translated before is there at once', async () => {
    const kept = { seq: 1, text: 'Hello', engine: 'Test 1', from: 'ja' };
    const { api, model } = await talk([], { ...TALK, readings: [kept] });
    model.turn('cnv_1', true);
    await model.readAll('cnv_1', () => SAID, 'en');
    expect(api.posted).toEqual([]);
    expect(model.reading('cnv_1', 1)).toEqual(kept);
  });

  it('AI-3 AI-5 says on the message why it is not translated, and tries again when asked', async () => {
    const { api, model } = await talk([{ failed: 'model-slow' }]);
    model.turn('cnv_1', true);
    const more = [...SAID, entry(4, 'visitor', 'もしもし')];
    await model.readAll('cnv_1', () => more, 'en');
    expect(model.reading('cnv_1', 4)?.failed).toBe('model-slow');
    expect(model.reading('cnv_1', 1)).toBeUndefined();

    api.answers[`POST ${PATH}/messages`] = [{ draft: DRAFT }];
    await model.read('cnv_1', 4, 'en');
    expect(model.reading('cnv_1', 4)?.text).toBe('Hello');
  });

  it('AI-5 half an answer is none', async () => {
    const { model } = await talk([{ text: 'Hel' }]);
    await model.read('cnv_1', 1, 'en');
    expect(model.reading('cnv_1', 1)).toEqual({ seq: 1, failed: 'offline' });
  });

  it('AI-3 offers nothing where nothing translates', async () => {
    const { model } = await talk([], { language: '', by: 'nothing', readings: [], own: [] });
    model.turn('cnv_1', true);
    expect(model.isOn('cnv_1')).toBe(false);
  });

  it('AI-3 keeps what the rep wrote beside the translation that it sent', async () => {
    const { api, model } = await talk();
    model.took('cnv_1', 'Hello');
    await model.sent('cnv_1', 'msg_1', '005A');
    await model.sent('cnv_1', 'msg_2', '005A');
    expect(api.bodies).toEqual([{ clientId: 'msg_1', text: 'Hello' }]);
    expect(model.ownOf('cnv_1', 'msg_1', '005A')).toBe('Hello');
    expect(model.ownOf('cnv_1', 'msg_1', '005B')).toBeUndefined();
    expect(model.ownOf('cnv_1', 'msg_2', '005A')).toBeUndefined();
  });

  it('AI-3 a text that was thrown away belongs to no message', async () => {
    const { api, model } = await talk();
    model.took('cnv_1', 'Hello');
    model.forget('cnv_1');
    await model.sent('cnv_1', 'msg_1', '005A');
    expect(api.posted).toEqual([]);
  });
});
