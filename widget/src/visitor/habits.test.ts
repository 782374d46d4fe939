import { describe, expect, it, vi } from 'vitest';
import { formOf, rageClicks } from './habits';

const button = document.createElement('button');
const at = (timeStamp: number, clientX = 100, target: EventTarget = button) => ({
  timeStamp,
  clientX,
  clientY: 100,
  target,
});

function clicks(...all: ReturnType<typeof at>[]): number {
  const raged = vi.fn();
  const click = rageClicks(raged);
  all.forEach(click);
  return raged.mock.calls.length;
}

describe('clicking again and again', () => {
  it('V360-5 counts three clicks within a second at one spot', () => {
    expect(clicks(at(0), at(300), at(900))).toBe(1);
    expect(clicks(at(0), at(100), at(200), at(300), at(400), at(500))).toBe(2);
  });

  it('V360-5 counts no clicks that are slow, far from each other or on another thing', () => {
    const other = document.createElement('a');
    expect(clicks(at(0), at(600), at(1_200))).toBe(0);
    expect(clicks(at(0), at(100, 140), at(200, 100))).toBe(0);
    expect(clicks(at(0), at(100, 100, other), at(200))).toBe(0);
  });
});

describe('the form that is begun', () => {
  const fieldIn = (html: string): Element => {
    const page = new DOMParser().parseFromString(html, 'text/html');
    return page.querySelector('input') as Element;
  };

  it('V360-5 goes by its label, its name or its id', () => {
    expect(formOf(fieldIn('<form aria-label="Contact us" name="c"><input></form>'))).toBe(
      'Contact us',
    );
    expect(formOf(fieldIn('<form name="signup" id="s"><input name="name"></form>'))).toBe('signup');
    expect(formOf(fieldIn('<form id="news"><input name="id"></form>'))).toBe('news');
    expect(formOf(fieldIn('<form><input></form>'))).toBe('form');
  });

  it('SEC-1 never tells what is written, nor anything of what is private', () => {
    const secret = fieldIn('<form name="pay"><input value="4111 1111"></form>');
    expect(formOf(secret)).toBe('pay');
    expect(formOf(fieldIn('<div data-foyer-private><form name="pay"><input></form></div>'))).toBe(
      undefined,
    );
    expect(formOf(fieldIn('<p><input name="q"></p>'))).toBe(undefined);
  });
});
