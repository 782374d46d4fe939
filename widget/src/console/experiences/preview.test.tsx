import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { WalkView } from '../../protocol/frames';
import { settled } from '../../protocol/socketFixture';
import { consoleFixture } from '../app/consoleFixture';
import { Context } from '../app/context';
import { NoticeModel } from '../reps/NoticeModel';
import type { Trial } from '../rehearsal/SetupModel';
import { outcomeText } from './outcomeText';
import { Preview } from './Preview';
import type { Outcome } from './PreviewModel';

const WALK = '/api/preview/walk';
const TOPIC: WalkView = {
  walk: 'preview',
  moves: 1,
  lines: [{ kind: 'asked', text: 'What brings you here?' }],
  question: { step: 'Topic', choices: ['Prices', 'Only looking'], optional: false },
};
const ADDRESS: WalkView = {
  walk: 'preview',
  moves: 2,
  lines: [...TOPIC.lines, { kind: 'answered', text: 'Prices' }],
  question: { step: 'Address', optional: true },
};
const TRIAL: Trial = {
  steps: [],
  site: 'Shop',
  stream: 'Pricing Page',
  rule: 'Everyone else',
  reason: 'Everyone else: Team Everyone',
  reps: ['Ana Novak'],
  mayAsk: 'CHAT',
};
const OVER: Outcome = { instead: false, open: true, trial: TRIAL };

let root: HTMLElement | undefined;

afterEach(() => {
  if (root) render(null, root);
  root?.remove();
});

async function previewFixture() {
  root = document.createElement('div');
  document.body.append(root);
  const { console, store, api } = await consoleFixture('/console/status');
  api.answers['/api/preview/experiences'] = {
    page: 'https://shop.example/',
    experiences: [
      { id: 'e1', name: 'Growers', active: true, sound: true },
      { id: 'e2', name: 'Drafted', active: false, sound: true },
      { id: 'e3', name: 'Broken', active: true, sound: false },
    ],
  };
  const notices = new NoticeModel(store, 'default', () => Promise.resolve('denied'));
  render(
    <Context.Provider value={{ model: console, notices }}>
      <Preview />
    </Context.Provider>,
    root,
  );
  await drawn();
  const page = root;
  const { preview } = console.admin;
  const begins = async (answer: unknown) => {
    api.answers[WALK] = answer;
    preview.chosen.value = 'e2';
    await preview.begin();
    await drawn();
  };
  const presses = async (label: string, answer: unknown) => {
    api.answers[WALK] = answer;
    const buttons = [...page.querySelectorAll('button')];
    buttons.find((one) => one.textContent === label)?.click();
    await drawn();
  };
  return { page, api, preview, begins, presses };
}

async function drawn(): Promise<void> {
  for (let turn = 0; turn < 3; turn++) {
    await settled();
    await new Promise((done) => setTimeout(done, 0));
  }
}

const walked = (walk: WalkView, outcome?: Outcome) => ({
  walk,
  problems: [],
  fits: true,
  ...(outcome && { outcome }),
});

describe('preview of an experience', () => {
  it('BOT-1 offers those that nobody meets too, and a page to begin with', async () => {
    const { page, preview } = await previewFixture();
    const labels = [...page.querySelectorAll('option')].map((one) => one.textContent);
    expect(labels).toContain('Drafted (not active)');
    expect(labels).toContain('Broken (has problems)');
    expect(preview.typed.page.value).toBe('https://shop.example/');
  });

  it('BOT-1 goes on by an answer and takes it back', async () => {
    const { page, api, begins, presses } = await previewFixture();
    await begins(walked(TOPIC));
    expect(page.textContent).toContain('What brings you here?');
    await presses('Prices', walked(ADDRESS));
    expect(api.bodies.at(-1)).toMatchObject({
      experience: 'e2',
      page: 'https://shop.example/',
      answers: [{ step: 'Topic', choice: 'Prices' }],
    });
    expect(document.activeElement).toBe(page.querySelector('input[type="email"]'));
    await presses('Take back the last answer', walked(TOPIC));
    expect(api.bodies.at(-1)).toMatchObject({ answers: [] });
  });

  it('BOT-1 gives the address that is typed, or goes on without', async () => {
    const { api, preview, begins, presses } = await previewFixture();
    await begins(walked(ADDRESS));
    preview.address.value = ' kim@acme.example ';
    await preview.sendAddress();
    expect(api.bodies.at(-1)).toMatchObject({
      answers: [{ step: 'Address', email: 'kim@acme.example' }],
    });
    await begins(walked(ADDRESS));
    await presses('Go on without', walked({ ...ADDRESS, lines: [] }, OVER));
    expect(api.bodies.at(-1)).toMatchObject({ answers: [{ step: 'Address' }] });
  });

  it('BOT-1 keeps what was shown where an answer is refused', async () => {
    const { page, api, begins, preview } = await previewFixture();
    await begins(walked(TOPIC));
    api.refusing[WALK] = 'answer.unusable';
    await preview.answer({ choice: 'Prices' });
    await drawn();
    expect(page.textContent).toContain('Begin again.');
    expect(page.textContent).toContain('What brings you here?');
    expect(preview.given.value).toEqual([]);
  });

  it('BOT-1 says what has to be mended, and who would not meet it', async () => {
    const { page, begins } = await previewFixture();
    const problem = { record: 'Hello', field: 'Text__c', message: 'A value is needed.' };
    await begins({ problems: [problem], fits: false });
    expect(page.querySelector('.problems')?.textContent).toContain('A value is needed.');
    await begins({ ...walked(TOPIC), fits: false });
    expect(page.textContent).toContain('does not fit its criteria');
  });

  it('BOT-1 says in words what would come at the end', () => {
    const rep = outcomeText('rep', OVER);
    expect(rep).toContain('Ana Novak');
    expect(rep).toContain('stream “Pricing Page”');
    expect(outcomeText('rep', { ...OVER, trial: { ...TRIAL, reps: [] } })).toContain('nobody');
    expect(outcomeText('rep', { ...OVER, open: false })).toContain('outside business hours');
    const instead = { ...OVER, instead: true, trial: { ...TRIAL, qualifiedBy: 'Students' } };
    expect(outcomeText('meeting', instead)).toContain('by “Students”');
    expect(outcomeText('meeting', OVER)).toBe('A meeting is offered.');
    expect(outcomeText('nothing', OVER)).toBe('It ends here.');
  });
});
