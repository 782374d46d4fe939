import { render } from 'preact';
import { expect, it, onTestFinished } from 'vitest';
import { consoleFixture } from '../app/consoleFixture';
import { WithWhom } from './WithWhom';

it('MB-1 lets those be chosen whom the server takes, and nobody else', async () => {
  const { console: model } = await consoleFixture('/console/meetings');
  const { offer } = model.meetings;
  offer.byRules.value = false;
  offer.hosts.value = [
    { id: '005ana', name: 'Ana Novak', bookable: true },
    { id: '005ben', name: 'Ben Carter', bookable: true, off: { reason: 'absent' } },
    { id: '005new', name: '005new', bookable: false },
  ];
  const root = document.createElement('div');
  render(<WithWhom offer={offer} />, root);
  onTestFinished(() => render(null, root));

  const boxes = [...root.querySelectorAll<HTMLInputElement>('.reps input')];
  expect(boxes.map(({ disabled }) => disabled)).toEqual([false, false, true]);
});
