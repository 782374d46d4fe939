import { createElement } from 'lwc';
import FoyerConsole from 'c/foyerConsole';

it('OPS-2 frames the console', () => {
  const element = createElement('c-foyer-console', { is: FoyerConsole });
  document.body.appendChild(element);

  const frame = element.shadowRoot.querySelector('c-foyer-frame');

  expect(frame.path).toBe('/console/?embedded=1');
  expect(frame.label).toBe('c.Foyer_Console');
});
