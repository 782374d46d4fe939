// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { formatBy } from './marks';

function area(value: string, from: number, to: number): HTMLTextAreaElement {
  const made = document.createElement('textarea');
  made.value = value;
  made.setSelectionRange(from, to);
  return made;
}

function press(made: HTMLTextAreaElement, key: string, more: KeyboardEventInit = {}): boolean {
  return formatBy(new KeyboardEvent('keydown', { key, ctrlKey: true, ...more }), made);
}

describe('formatBy', () => {
  it('CV-5 puts marks around the selection, and takes them off again', () => {
    const made = area('one two three', 4, 8);
    const heard: string[] = [];
    made.addEventListener('input', () => heard.push(made.value));
    expect(press(made, 'b')).toBe(true);
    expect(made.value).toBe('one **two** three');
    expect(made.value.slice(made.selectionStart, made.selectionEnd)).toBe('two');
    press(made, 'i');
    expect(made.value).toBe('one **_two_** three');
    press(made, 'i');
    press(made, 'b');
    expect(made.value).toBe('one two three');
    expect(heard).toHaveLength(4);
  });

  it('CV-5 lets the person write between the marks where nothing is selected', () => {
    const made = area('', 0, 0);
    press(made, 'B', { ctrlKey: false, metaKey: true });
    expect(made.value).toBe('****');
    expect(made.selectionStart).toBe(2);
  });

  it('leaves other keys alone, and a full composer as it is', () => {
    expect(press(area('x', 0, 1), 'u')).toBe(false);
    expect(press(area('x', 0, 1), 'b', { ctrlKey: false })).toBe(false);
    expect(press(area('x', 0, 1), 'b', { shiftKey: true })).toBe(false);
    const full = area('xx', 0, 2);
    full.maxLength = 4;
    press(full, 'b');
    expect(full.value).toBe('xx');
  });
});
