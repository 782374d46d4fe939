import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import { Marked } from './Marked';

function marked(text: string, ...words: string[]) {
  const at = document.createElement('p');
  render(<Marked text={text} words={words} />, at);
  return {
    text: at.textContent,
    marks: [...at.querySelectorAll('mark')].map((m) => m.textContent),
  };
}

describe('marked words', () => {
  it('CV-13 stand out in any case, and the text stays the same', () => {
    const shown = marked('A Greenhouse, green', 'green');
    expect(shown).toEqual({ text: 'A Greenhouse, green', marks: ['Green', 'green'] });
  });

  it('CV-13 and what looks like markup or an expression stays text', () => {
    const hostile = '<img src=x onerror=alert(1)> 100% (a|b)';
    expect(marked(hostile, '<img', '(a|b)')).toEqual({ text: hostile, marks: ['<img', '(a|b)'] });
  });
});
