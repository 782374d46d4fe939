import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import { memoryStore } from '../../shared/storage';
import { Context, type ConsoleContext } from '../app/context';
import { FakeApi } from '../app/consoleFixture';
import { CopilotModel } from './CopilotModel';
import { DraftBox } from './DraftBox';
import type { DraftSource } from './Draft';

/** What is drawn of a draft that quotes this. */
async function quoting(source: DraftSource): Promise<HTMLElement> {
  const draft = { text: 'Two weeks.', engine: 'Test 1', sources: [source], more: false };
  const api = new FakeApi({
    'POST /api/copilot/for/cnv_1': [{ draft: { ...draft, cautions: [] } }],
  });
  const copilot = new CopilotModel(api, memoryStore());
  await copilot.suggest('cnv_1');
  const root = document.createElement('div');
  const context = { model: { shortcuts: { copilot } } } as unknown as ConsoleContext;
  render(
    <Context.Provider value={context}>
      <DraftBox of="cnv_1" onEnd={() => undefined} />
    </Context.Provider>,
    root,
  );
  return root;
}

describe('a draft of the copilot', () => {
  it('AI-1 says what was answered before, with a way to the whole of it', async () => {
    const link = '/console/playback/cnv_9';
    const root = await quoting({ title: '2026-11-18, Ana Novak', link, kind: 'past' });
    const source = root.querySelector('.sources a');
    expect(source?.textContent).toBe('Past conversation (2026-11-18, Ana Novak)');
    expect(source?.getAttribute('href')).toBe(link);
  });

  it('AI-1 names what visitors cannot read without a link', async () => {
    const root = await quoting({ title: 'Hours', kind: 'shortcut' });
    expect(root.querySelector('.sources')?.textContent).toContain('Shortcut “Hours”');
    expect(root.querySelector('.sources a')).toBeNull();
  });
});
