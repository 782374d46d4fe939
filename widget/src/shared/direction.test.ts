import { describe, expect, test, vi } from 'vitest';
import { readingKey } from './direction';

describe('I18-1 right to left', () => {
  test('the arrows lead where one reads', () => {
    expect(pressed('ArrowRight', 'ltr')).toBe('ArrowRight');
    expect(pressed('ArrowRight', 'rtl')).toBe('ArrowLeft');
    expect(pressed('ArrowLeft', 'rtl')).toBe('ArrowRight');
    expect(pressed('ArrowDown', 'rtl')).toBe('ArrowDown');
  });

  test.each(Object.entries(styles()))('%s names no side of the screen', (file, css) => {
    const found = css.match(SIDED)?.filter((one) => !MEANT.some((fits) => fits.test(one)));
    expect(found ?? [], file).toEqual([]);
  });
});

/** Declarations that stay where they are when the direction turns. */
const SIDED =
  /^\s*(?:[a-z-]*\b(?:left|right)\b[a-z-]*:.*|(?:float|clear|text-align): (?:left|right));/gm;

/** The middle is the same from both sides; the company chooses the corner; a pointer is where it is. */
const MEANT = [/left: 50%/, /(left|right): (24px|auto)/, /left: -17px/];

function styles(): Record<string, string> {
  return import.meta.glob('../**/*.css', { query: '?raw', import: 'default', eager: true });
}

/** What the key means to a row that is read in this direction. */
function pressed(key: string, direction: string): string {
  const row = document.createElement('div');
  vi.stubGlobal('getComputedStyle', () => ({ direction }));
  let meant = '';
  row.addEventListener('keydown', (event) => (meant = readingKey(event)));
  row.dispatchEvent(new KeyboardEvent('keydown', { key }));
  return meant;
}
