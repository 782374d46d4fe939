import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { App } from '../app/App';
import { Problem } from '../app/Api';
import { card, consoleFixture, view } from '../app/consoleFixture';
import { Context } from '../app/context';
import { NoticeModel } from '../reps/NoticeModel';

const RECORD = '0035g00000ABCdeAAH';
const ADDRESS = `/api/records/${RECORD}`;

let root: HTMLElement;

beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe = () => undefined;
      disconnect = () => undefined;
    },
  );
  root = document.createElement('div');
  document.body.append(root);
});

afterEach(() => {
  render(null, root);
  root.remove();
});

async function shown(news: unknown) {
  const fixture = await consoleFixture(`/console/embedded/record/${RECORD}`);
  fixture.api.answers[ADDRESS] = news;
  const notices = new NoticeModel(fixture.store, 'default', () => Promise.resolve('denied'));
  render(
    <Context.Provider value={{ model: fixture.console, notices }}>
      <App playback={() => null} />
    </Context.Provider>,
    root,
  );
  return fixture;
}

/** Waits for what the card says. */
const says = (text: string) => vi.waitFor(() => expect(root.textContent).toContain(text));

const links = () => [...root.querySelectorAll('a')].map((link) => link.getAttribute('href'));

it('OPS-2 shows on a record’s page who is on the website, without the console around it', async () => {
  await shown({ visitors: [card()], conversations: [view()], complete: true });
  await says('Kim Andersen');
  expect(root.querySelector('[data-visitor="vis_1"]')).not.toBeNull();
  expect(links()).toEqual(['/console/conversations/vis_1', '/console/playback/cnv_1']);
  expect(root.querySelector('nav')).toBeNull();
});

it('OPS-2 says in words that nobody is there, and that something may be missing', async () => {
  await shown({ visitors: [], conversations: [], complete: false });
  await says('Nobody of this record is on the website now.');
  expect(root.textContent).toContain('earlier conversations may be missing');
});

it('OPS-2 goes on by itself when the server is back', async () => {
  const { api, clock } = await shown(new Problem(0, 'offline', ''));
  await says('This could not be loaded');
  api.answers[ADDRESS] = { visitors: [card()], conversations: [], complete: true };
  clock.move(10_000);
  await says('Kim Andersen');
});
