import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PlaybackPage } from '../../playback/PlaybackPage';
import { settled } from '../../protocol/socketFixture';
import type { Spoken } from '../../shared/languages';
import { memoryStore } from '../../shared/storage';
import { NoticeModel } from '../reps/NoticeModel';
import { textsFor } from '../texts';
import { leaves, said } from '../texts/textsFixture';
import { App } from './App';
import { card, consoleFixture, entry, streams, view, waiting, welcome } from './consoleFixture';
import { Context } from './context';
import { InLanguage } from './InLanguage';
import { LanguageModel } from './LanguageModel';
import { learn } from './learn';

const AT = '2026-11-23T10:00:00Z';
const row = { id: '7', kind: 'conversation', key: 'cnv_1', state: 'PARKED', attempts: 3 };
const ANSWERS = {
  '/api/me': { rep: { id: '005A', name: 'Ana Novak' }, rights: ['REP', 'ADMIN', 'SUPPORT'] },
  '/api/status': {
    crm: { connected: true, lastAnswerAt: AT, api: { used: 1830, limit: 15_000 } },
    outbox: { waiting: 1, parked: 1, rows: [{ ...row, createdAt: AT }] },
  },
  '/api/support': {
    reports: [{ id: 'rpt_1', at: AT, by: 'Ben', address: '203.0.113.7' }],
    blocks: [{ id: 'blk_1', kind: 'ADDRESSES', of: '203.0.113.7', at: AT, by: 'Ben' }],
  },
  '/api/conversations': { conversations: [view({ state: 'ended', endedAt: AT })] },
};

let root: HTMLElement;
let language: LanguageModel;
beforeEach(async () => {
  root = document.createElement('div');
  document.body.append(root);
  language = new LanguageModel(memoryStore(), ['en'], learn);
  await language.begin();
});
afterEach(async () => {
  render(null, root);
  root.remove();
  await language.choose('en');
});

async function shown(path: string) {
  const fixture = await consoleFixture(path);
  const { api, console: model, line } = fixture;
  Object.assign(api.answers, ANSWERS);
  await model.rep.check();
  const notices = new NoticeModel(memoryStore(), 'default', () => Promise.resolve('denied'));
  const read = () => Promise.resolve({ status: 200, body: playback });
  render(
    <Context.Provider value={{ model, notices, language }}>
      <InLanguage language={language}>
        <App playback={({ id }) => <PlaybackPage id={id} read={read} />} />
      </InLanguage>
    </Context.Provider>,
    root,
  );
  line.say(welcome([view({ seq: 2 })]));
  const cards = [card({ conversation: waiting(30) }), card({ visitor: 'vis_2', idle: true })];
  line.say({ type: 'board.shown', streams: streams('Preise', 'Leer'), cards, at: '' });
  await drawn();
  return fixture;
}

const entries = [entry(1, 'visitor', 'Hallo'), entry(2, 'rep', 'Guten Tag')];
const playback = { conversation: view({ state: 'ended', endedAt: AT }), entries };

async function drawn(): Promise<void> {
  await settled();
  await new Promise((done) => setTimeout(done, 0));
  await settled();
}

/** All that a person sees or hears of the page. */
function words(): string[] {
  const attributes = ['aria-label', 'aria-description', 'title', 'placeholder', 'alt'];
  return [...root.querySelectorAll('*')].flatMap((one) => [
    ...attributes.map((name) => one.getAttribute(name) ?? ''),
    ...[...one.childNodes].map((node) => (node.nodeType === 3 ? (node.nodeValue ?? '') : '')),
  ]);
}

/** English words that this language says otherwise. */
async function englishOnly(spoken: Spoken): Promise<Set<string>> {
  const own = new Map(leaves(await textsFor(spoken)));
  const all = new Set([...own.values()].map((text) => said(text, [])));
  const found = new Set<string>();
  for (const [key, text] of leaves(await textsFor('en'))) {
    if (typeof text === 'string' && own.get(key) !== text && !all.has(text)) found.add(text);
  }
  return found;
}

describe('I18-1 a page in another language', () => {
  it.each([
    ['/console/', 'de'],
    ['/console/conversations', 'fr'],
    ['/console/conversations/cnv_1', 'es'],
    ['/console/playback/cnv_1', 'pt'],
    ['/console/status', 'ja'],
    ['/console/meetings', 'fr'],
    ['/console/support', 'de'],
    ['/console/nowhere', 'ja'],
  ] as const)('has no English left: %s in %s', async (path, spoken) => {
    const { line } = await shown(path);
    if (path.endsWith('conversations/cnv_1')) {
      const answer = { conversation: view({ seq: 2 }), earlier: [], entries, visitor: card() };
      await line.answer('conversation.watch', { type: 'conversation.shown', ...answer });
    }
    await language.choose(spoken);
    await drawn();
    const english = await englishOnly(spoken);
    expect(root.querySelector('h1, [role=log]')).not.toBeNull();
    expect(words().filter((one) => english.has(one.trim()))).toEqual([]);
    expect(document.documentElement.lang).toBe(spoken);
    expect(document.documentElement.dir).toBe('ltr');
  });

  it('I18-1 changes where it stands: what is written stays', async () => {
    const { console: model, line } = await shown('/console/conversations/cnv_1');
    const answer = { conversation: view({ seq: 2 }), earlier: [], entries, visitor: card() };
    await line.answer('conversation.watch', { type: 'conversation.shown', ...answer });
    model.desk.find('cnv_1')?.type('Einen Moment');
    await language.choose('de');
    await drawn();
    expect(root.querySelector('textarea')?.value).toBe('Einen Moment');
    const { placeholder } = (await textsFor('de')).console.talk;
    expect(root.querySelector('textarea')?.placeholder).toBe(placeholder);
  });

  it('I18-1 says refusals in it, known ones and others', async () => {
    const { console: model } = await shown('/console/');
    await language.choose('de');
    const texts = (await textsFor('de')).console.refusals;
    for (const [code, text] of [
      ['crm.unavailable', texts['crm.unavailable']],
      ['never.heard-of', texts.other],
    ] as const) {
      model.refusal.value = code;
      await drawn();
      expect(root.querySelector('.alerts')?.textContent).toContain(text);
    }
  });
});
