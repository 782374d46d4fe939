import { describe, expect, it } from 'vitest';
import { scrubAddress, scrubCss, scrubReference, scrubSet, scrubText } from './addresses';

const SECRET = /s3cr3t/;

describe('addresses of a recorded page', () => {
  it.each([
    ['https://shop.example/reset?tok=s3cr3t', 'https://shop.example/reset'],
    ['/reset?tok=s3cr3t#s3cr3t', '/reset'],
    ['?tok=s3cr3t', ''],
    ['#access_token=s3cr3t', ''],
    ['#s3cr3t', ''],
    ['//cdn.example/a.png?sig=s3cr3t', '//cdn.example/a.png'],
    ['https://kim:s3cr3t@shop.example/a', 'https://shop.example/a'],
    ['https:\\\\kim:s3cr3t@shop.example/a', 'https:\\\\shop.example/a'],
    ['/cart;jsessionid=s3cr3t/pay?x=1', '/cart/pay'],
    ['mailto:kim@acme.example?body=s3cr3t', 'mailto:kim@acme.example'],
    ['/a?b?tok=s3cr3t', '/a'],
    ['/a%3Ftok?tok=s3cr3t', '/a%3Ftok'],
    ['  https://shop.example/a?tok=s3cr3t ', 'https://shop.example/a'],
  ])('V360-4 SEC-1 %s keeps no query, fragment or name', (raw, scrubbed) => {
    expect(scrubAddress(raw)).toBe(scrubbed);
  });

  it.each([
    'javascript:alert("s3cr3t")',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    ' vbscript:msgbox',
    'blob:https://shop.example/1',
    'file:///etc/passwd',
    'data:text/html,<script>alert(1)</script>',
    'data:image',
  ])('SEC-1 %s is left out', (raw) => {
    expect(scrubAddress(raw)).toBe('');
  });

  it('keeps what a picture needs, and nothing that only looks like it', () => {
    expect(scrubAddress('/a.png?w=300&h=200&tok=s3cr3t&v=1.2')).toBe('/a.png?w=300&h=200&v=1.2');
    expect(scrubAddress('/a.png?w=s3cr3t-and-very-long&width')).toBe('/a.png');
    expect(scrubAddress('data:image/png;base64,AA==')).toBe('data:image/png;base64,AA==');
  });

  it('keeps the names of the parts of a drawing', () => {
    expect(scrubReference('#leaf')).toBe('#leaf');
    expect(scrubReference('/icons.svg?tok=s3cr3t#leaf')).toBe('/icons.svg#leaf');
    expect(scrubReference('/icons.svg#tok=s3cr3t')).toBe('/icons.svg');
  });

  it('scrubs each picture of a set', () => {
    expect(scrubSet('/a.png?sig=s3cr3t 1x, /b.png?w=2&sig=s3cr3t 2x')).toBe(
      '/a.png 1x, /b.png?w=2 2x',
    );
  });

  it.each([
    'a{background:url(https://cdn.example/a.png?sig=s3cr3t)}',
    'a{background:url( "https://cdn.example/a.png?sig=s3cr3t" )}',
    "a{background:URL('/a.png?sig=s3cr3t')}",
    '@import "https://cdn.example/a.css?sig=s3cr3t";',
    'a{background:image-set("https://cdn.example/a.png?sig=s3cr3t" 1x)}',
    "a{background:url('//x/a?sig=s3cr3t#s3cr3t=1')}",
  ])('V360-4 SEC-1 no secret is left in %s', (css) => {
    expect(scrubCss(css)).not.toMatch(SECRET);
  });

  it('leaves a style sheet without addresses as it is', () => {
    const css = 'a::after{content:"?#";color:#fff}.b{fill:url(#shade)}';
    expect(scrubCss(css)).toBe(css);
  });

  it('finds addresses in any other text', () => {
    expect(scrubText('go:https://shop.example/a?tok=s3cr3t;')).not.toMatch(SECRET);
  });
});
