// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { Piece } from './pieces';
import { MessageText } from './MessageText';
import { firstWords, wordsOf } from './words';

const PIECES: Piece[] = [
  { kind: 'heading', text: 'Offer' },
  {
    kind: 'p',
    in: [
      { text: 'Take ' },
      { kind: 'strong', in: [{ text: 'all ' }, { kind: 'em', text: 'ten' }] },
    ],
  },
  {
    kind: 'ol',
    start: 3,
    in: [
      { kind: 'li', text: 'call' },
      { kind: 'li', text: 'sign' },
    ],
  },
  { kind: 'quote', in: [{ kind: 'del', text: 'never' }] },
  { kind: 'pre', text: 'a\n  b' },
];

function shown(pieces: Piece[] | undefined, text = 'raw **text**'): HTMLElement {
  render(<MessageText text={text} pieces={pieces} />, document.body);
  const words = document.querySelector<HTMLElement>('.words');
  if (!words) throw new Error('nothing is shown');
  return words;
}

afterEach(() => render(null, document.body));

describe('MessageText', () => {
  it('CV-5 shows what the server has read, and no heading of the page', () => {
    const words = shown(PIECES);
    expect(words.querySelector('p.heading')?.textContent).toBe('Offer');
    expect(words.querySelector('strong em')?.textContent).toBe('ten');
    expect(words.querySelector('ol')?.getAttribute('start')).toBe('3');
    expect([...words.querySelectorAll('ol > li')].map((li) => li.textContent)).toEqual([
      'call',
      'sign',
    ]);
    expect(words.querySelector('blockquote del')?.textContent).toBe('never');
    expect(words.querySelector('pre')?.textContent).toBe('a\n  b');
    expect(words.querySelector('h1, h2, h3, h4, h5, h6')).toBeNull();
  });

  it('CV-5 shows as typed what has no formatting, or is not acknowledged yet', () => {
    const words = shown(undefined, 'one\n<b>**two**</b>');
    expect(words.textContent).toBe('one\n<b>**two**</b>');
    expect(words.children).toHaveLength(0);
  });

  it('CV-5 opens links elsewhere, without a word of where they were followed', () => {
    const link = shown([
      { kind: 'link', url: 'https://a.example/x', text: 'prices' },
    ]).querySelector('a');
    expect(link?.target).toBe('_blank');
    expect(link?.rel).toBe('noopener noreferrer nofollow');
    expect(link?.title).toBe('https://a.example/x');
    render(null, document.body);
    const bare = shown([
      { kind: 'link', url: 'mailto:kim@acme.example', text: 'kim@acme.example' },
    ]);
    expect(bare.querySelector('a')?.hasAttribute('title')).toBe(false);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', '//evil.example', '/admin', '', undefined])(
    'SEC-1 makes only words of a link to %j, whoever sent it',
    (url) => {
      const words = shown([{ kind: 'link', text: 'x', ...(url !== undefined && { url }) }]);
      expect(words.querySelector('a')).toBeNull();
      expect(words.textContent).toBe('x');
    },
  );

  it('SEC-1 shows HTML as words, and of a kind it does not know its words', () => {
    const html = '<img src=x onerror=alert(1)>';
    const unknown = { kind: 'script', text: html };
    const words = shown([{ text: html }, { kind: 'strong', text: html }, unknown]);
    expect(words.textContent).toBe(html.repeat(3));
    expect(words.querySelector('img, script')).toBeNull();
  });
});

describe('words', () => {
  it('CV-5 names a message by its words without marks', () => {
    expect(wordsOf({ text: '# Offer', pieces: PIECES })).toBe(
      'Offer Take all ten call sign never a b',
    );
    expect(wordsOf({ text: ' one\n\ntwo ' })).toBe('one two');
    expect(firstWords({ text: 'x'.repeat(100) })).toBe(`${'x'.repeat(79)}…`);
  });
});
