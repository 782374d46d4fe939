import { describe, expect, it } from 'vitest';
import { textParts } from './textParts';

const links = (text: string) => textParts(text).flatMap(({ href }) => href ?? []);

describe('textParts', () => {
  it('CV-5 links http, https, mailto, tel and e-mail addresses', () => {
    expect(links('See https://a.example/x?y=1, or tel:+491234 or kim@acme.example.')).toEqual([
      'https://a.example/x?y=1',
      'tel:+491234',
      'mailto:kim@acme.example',
    ]);
  });

  it('SEC-1 leaves every other scheme as text', () => {
    const hostile = 'javascript:alert(1) data:text/html,x vbscript:x <img src=x onerror=alert(1)>';
    expect(textParts(hostile)).toEqual([{ text: hostile }]);
  });

  it('keeps the sentence around a link and a bracket inside it', () => {
    expect(textParts('(https://a.example/b_(c)).')).toEqual([
      { text: '(' },
      { text: 'https://a.example/b_(c)', href: 'https://a.example/b_(c)' },
      { text: ').' },
    ]);
  });
});
