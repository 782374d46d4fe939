import { describe, expect, it } from 'vitest';
import { settled } from '../../protocol/socketFixture';
import { memoryStore } from '../../shared/storage';
import { FakeApi } from '../app/consoleFixture';
import { CopilotModel } from './CopilotModel';

const PATH = '/api/copilot/for/cnv_1';
const DRAFT = { text: 'By the hectare.', engine: 'Test 1', sources: [], more: true, cautions: [] };

function model(answer: unknown) {
  const api = new FakeApi({ [`POST ${PATH}`]: answer });
  return { api, copilot: new CopilotModel(api, memoryStore()) };
}

describe('the copilot', () => {
  it('AI-1 drafts when it is asked, and another when that is asked for', async () => {
    const { api, copilot } = model([{ draft: DRAFT }]);
    await copilot.suggest('cnv_1');
    expect(copilot.run.value?.draft).toEqual(DRAFT);

    await copilot.another();
    expect(api.bodies).toEqual([
      { skill: 'suggest', alternative: 0 },
      { skill: 'suggest', alternative: 1 },
    ]);
  });

  it('CV-1 drafts first words for a visitor who has not asked, in the tone for it', async () => {
    const path = '/api/copilot/before/vis_1';
    const api = new FakeApi({ [`POST ${path}`]: [{ draft: DRAFT }] });
    const copilot = new CopilotModel(api, memoryStore());
    copilot.choose('vis_1', 'casual');
    await copilot.ask('vis_1', 'open', '', 'en');
    expect(copilot.run.value).toMatchObject({ conversation: 'vis_1', draft: DRAFT });

    await copilot.another();
    await copilot.again();
    expect(api.bodies).toEqual(
      [0, 1, 1].map((alternative) => ({ skill: 'open', alternative, tone: 'casual' })),
    );
    copilot.discardOf('cnv_1');
    expect(copilot.run.value).toBeDefined();
    copilot.discardOf('vis_1');
    expect(copilot.run.value).toBeUndefined();
  });

  it('AI-5 says why there is no draft', async () => {
    const { copilot } = model([{ failed: 'nothing-known' }]);
    await copilot.suggest('cnv_1');
    expect(copilot.run.value?.failed).toBe('nothing-known');
  });

  it('AI-5 an answer that breaks off is none', async () => {
    const { copilot } = model([]);
    await copilot.suggest('cnv_1');
    expect(copilot.run.value?.failed).toBe('offline');
  });

  it('AI-5 shows what is written while it is written, and why another engine ended it', async () => {
    const draft = { ...DRAFT, insteadOf: 'model-slow' };
    const { copilot } = model([{ text: 'By' }, {}, { text: 'By the' }, { draft }]);
    const shown: (string | undefined)[] = [];
    copilot.run.subscribe((run) => shown.push(run?.text));
    await copilot.suggest('cnv_1');
    expect(shown).toContain('By the');
    expect(copilot.run.value?.draft).toEqual(draft);
    expect(copilot.run.value?.text).toBeUndefined();
  });

  it('AI-5 a refusal keeps its code', async () => {
    const { api, copilot } = model([]);
    api.refusing[PATH] = 'copilot.nothing-asked';
    await copilot.suggest('cnv_1');
    expect(copilot.run.value?.failed).toBe('copilot.nothing-asked');
  });

  it('AI-5 what is discarded does not come back when its answer does', async () => {
    const { copilot } = model([{ draft: DRAFT }]);
    const asked = copilot.suggest('cnv_1');
    copilot.discard();
    await asked;
    expect(copilot.run.value).toBeUndefined();
  });

  it('AI-5 offers what the server can do, and only what this page knows', async () => {
    const ready = { skill: 'suggest', engine: 'Test 1', model: false, state: 'ready' };
    const api = new FakeApi({ [PATH]: { abilities: [ready, { skill: 'sing' }], tone: 'casual' } });
    const copilot = new CopilotModel(api, memoryStore());
    await copilot.look('cnv_1');
    await settled();
    expect(copilot.abilities.value).toEqual([ready]);
    expect(copilot.tone('cnv_1')).toBe('casual');
  });

  it('CV-1 offers for first words what can be done without a question, and nothing else', async () => {
    const of = (skill: string) => ({ skill, engine: 'Test 1', model: false, state: 'ready' });
    const before = '/api/copilot/before/vis_1';
    const api = new FakeApi({
      [PATH]: { abilities: [of('suggest'), of('tune')] },
      [before]: { abilities: [of('open'), of('tune')], tone: 'professional' },
    });
    const copilot = new CopilotModel(api, memoryStore());
    await copilot.look('cnv_1');
    const asked = copilot.look('vis_1');
    expect(copilot.abilities.value).toEqual([]);
    await asked;
    expect(copilot.abilities.value).toEqual([of('open'), of('tune')]);
    expect(copilot.tone('vis_1')).toBe('professional');
  });

  it('AI-2 makes a reply of notes, in the tone of the conversation', async () => {
    const { api, copilot } = model([{ draft: DRAFT }]);
    await copilot.ask('cnv_1', 'expand', 'price list; call Monday', 'de');
    expect(api.bodies).toEqual([
      { skill: 'expand', text: 'price list; call Monday', tone: 'friendly' },
    ]);
    await copilot.ask('cnv_1', 'expand', '', 'de');
    expect(copilot.run.value?.failed).toBe('nothing-written');
    expect(api.bodies).toHaveLength(1);
  });

  it('AI-3 translates what the rep wrote, else what the visitor said', async () => {
    const { api, copilot } = model([{ draft: DRAFT }]);
    await copilot.ask('cnv_1', 'translate', 'Hello', 'de');
    await copilot.ask('cnv_1', 'translate', '', 'de');
    await copilot.again();
    const read = { skill: 'translate', into: 'de' };
    expect(api.bodies).toEqual([{ skill: 'translate', text: 'Hello' }, read, read]);
    expect(copilot.run.value?.reading).toBe('de');
  });

  it('AI-4 keeps the tone that was chosen, for that conversation alone', async () => {
    const store = memoryStore();
    const api = new FakeApi({ [`POST ${PATH}`]: [{ draft: DRAFT }] });
    const copilot = new CopilotModel(api, store);
    expect(copilot.tone('cnv_1')).toBe('friendly');
    copilot.choose('cnv_1', 'professional');
    expect(copilot.tone('cnv_2')).toBe('friendly');
    expect(new CopilotModel(api, store).tone('cnv_1')).toBe('professional');

    await copilot.tune('cnv_1', 'hey');
    expect(api.bodies).toEqual([{ skill: 'tune', text: 'hey', tone: 'professional' }]);
    expect(copilot.run.value?.own).toBe('hey');
  });
});
