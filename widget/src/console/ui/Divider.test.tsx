import { render } from 'preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Context } from '../app/context';
import { consoleFixture } from '../app/consoleFixture';
import { NoticeModel } from '../reps/NoticeModel';
import { Divider, usePaneWidth } from './Divider';

let root: HTMLElement;

beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
});

afterEach(() => {
  render(null, root);
  root.remove();
});

function Pane() {
  return <Divider name="Width" pane={usePaneWidth('foyer.test-width', [200, 300, 340])} />;
}

async function shown(kept?: string) {
  const { console, store } = await consoleFixture();
  if (kept !== undefined) store.set('foyer.test-width', kept);
  const notices = new NoticeModel(store, 'default', () => Promise.resolve('denied'));
  const context = { model: console, notices };
  render(
    <Context.Provider value={context}>
      <Pane />
    </Context.Provider>,
    root,
  );
  return store;
}

const bar = () => root.querySelector<HTMLElement>('[role=separator]');
const width = () => bar()?.getAttribute('aria-valuenow');

async function press(key: string) {
  bar()?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  await new Promise((done) => setTimeout(done));
}

it('V360-1 is moved by keys within its bounds, and the width is kept', async () => {
  const store = await shown();
  expect(width()).toBe('300');

  await press('ArrowRight');
  expect(width()).toBe('316');
  await press('End');
  await press('ArrowRight');
  expect(width()).toBe('340');
  await press('Home');
  expect(width()).toBe('200');
  expect(store.get('foyer.test-width')).toBe('200');
});

it('V360-1 begins as it was left, and takes no nonsense', async () => {
  await shown('220');
  expect(width()).toBe('220');

  render(null, root);
  await shown('wide');
  expect(width()).toBe('300');
});
