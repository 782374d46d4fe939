import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { settled } from '../../protocol/socketFixture';
import { consoleFixture } from '../app/consoleFixture';
import { Context } from '../app/context';
import { NoticeModel } from '../reps/NoticeModel';
import { configuration } from './configurationFixture';
import { ConfigurationSection } from './ConfigurationSection';

async function shown(answer: unknown) {
  const { console: model, store, api } = await consoleFixture('/console/status');
  api.answers['/api/configuration'] = answer;
  const notices = new NoticeModel(store, 'default', () => Promise.resolve('denied'));
  const root = document.createElement('div');
  await act(async () => {
    render(
      <Context.Provider value={{ model, notices }}>
        <ConfigurationSection />
      </Context.Provider>,
      root,
    );
    await settled();
  });
  return root;
}

it('OPS-4 shows who published what, what waits, and what can be returned to', async () => {
  const root = await shown(configuration());
  expect(root.textContent).toContain('Version 3');
  expect(root.textContent).toContain('published by Olga Petrova');
  expect(root.querySelector('.draft')?.textContent).toContain('Filter Logic1 → 1 OR 2');
  expect(root.querySelector('a.record')?.getAttribute('href')).toBe('https://org.example/a01');
  const buttons = [...root.querySelectorAll('button')].map(
    (one) => one.getAttribute('aria-label') ?? one.textContent,
  );
  expect(buttons).toContain('Publish');
  expect(buttons).toContain('Return to version 2');
  expect(buttons).not.toContain('Return to version 3');
  render(null, root);
});

it('OPS-1 offers no publication of records that are wrong, and names them', async () => {
  const trouble = {
    object: 'Live_Stream__c',
    record: 'Pricing Page',
    field: 'Color__c',
    message: '“Pink” is not one of the choices.',
    url: 'https://org.example/a02',
  };
  const root = await shown(configuration({ sound: false, problems: [trouble] }));
  const problem = root.querySelector('.problems li');
  expect(problem?.textContent).toContain('Live Stream Pricing Page');
  expect(problem?.textContent).toContain('Color: “Pink” is not one of the choices.');
  expect([...root.querySelectorAll('button')].map((one) => one.textContent)).not.toContain(
    'Publish',
  );
  render(null, root);
});
