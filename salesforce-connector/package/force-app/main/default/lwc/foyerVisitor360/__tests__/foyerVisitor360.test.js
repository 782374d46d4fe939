import { createElement } from 'lwc';
import FoyerVisitor360 from 'c/foyerVisitor360';

function cardOf(recordId) {
  const element = createElement('c-foyer-visitor360', { is: FoyerVisitor360 });
  element.recordId = recordId;
  document.body.appendChild(element);
  return element.shadowRoot;
}

describe('OPS-2 the card on a record page', () => {
  it('frames what Foyer knows of the record', () => {
    const frame = cardOf('00Q000000000001AAA').querySelector('c-foyer-frame');

    expect(frame.path).toBe('/console/embedded/record/00Q000000000001AAA?embedded=1');
  });

  it('is named for a screen reader', () => {
    const card = cardOf('00Q000000000001AAA').querySelector('article');

    expect(card.getAttribute('aria-label')).toBe('c.Foyer_Visitor_360');
  });

  it('frames nothing where there is no record yet', () => {
    expect(cardOf(undefined).querySelector('c-foyer-frame').path).toBeNull();
  });
});
