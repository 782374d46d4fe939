import { beforeEach, describe, expect, it } from 'vitest';
import { Kind, Source, type PageEvent, type PageNode } from '../protocol/pageEvents';
import { Fence } from './Fence';
import { scrubEvent } from './scrub';

let ids = 100;
let fence: Fence;

beforeEach(() => {
  fence = new Fence();
});

function node(tagName: string, attributes = {}, ...childNodes: PageNode[]): PageNode {
  return { id: ++ids, tagName, attributes, childNodes };
}

function event(type: number, data: Record<string, unknown>): PageEvent {
  return { type, timestamp: 1, data };
}

function snapshot(...parts: PageNode[]): PageEvent {
  return event(Kind.SNAPSHOT, { node: node('html', {}, ...parts) });
}

function change(source: number, data: Record<string, unknown>): PageEvent {
  return event(Kind.CHANGE, { source, ...data });
}

function sent(one: PageEvent): string {
  return JSON.stringify(scrubEvent(one, fence) ?? null);
}

describe('what of a page may leave the browser', () => {
  it.each([
    node('a', { href: '/reset?tok=s3cr3t' }),
    node('img', { srcset: '/a.png?sig=s3cr3t 1x' }),
    node('form', { action: '/pay?tok=s3cr3t' }),
    node('iframe', { srcdoc: 's3cr3t' }),
    node('a', { ping: 'https://t.example/s3cr3t' }),
    node('div', { _onclick: 'pay("s3cr3t")', onclick: 's3cr3t' }),
    node('div', { 'data-config': '{"token":"s3cr3t"}' }),
    node('div', { 'data-mail': 's3cr3t@acme.example' }),
    node('div', { style: 'background:url(/a?sig=s3cr3t)' }),
    node('link', { _cssText: 'a{background:url(/a?sig=s3cr3t)}' }),
    node('input', { type: 'hidden', value: 's3cr3t' }),
    node('input', { type: 'radio', value: 's3cr3t' }),
    node('option', { value: 's3cr3t' }),
    node('div', { title: 'see https://shop.example/a?tok=s3cr3t' }),
    node('style', {}, { id: 9, textContent: '@import "//x/a.css?sig=s3cr3t"' }),
  ])('V360-4 SEC-1 a snapshot holds no secret: %o', (part) => {
    expect(sent(snapshot(node('body', {}, part)))).not.toContain('s3cr3t');
  });

  it('V360-4 keeps what the rep has to see', () => {
    const text = { id: 7, textContent: 'Which plan?' };
    const seen = sent(
      snapshot(node('p', { class: 'lead' }, text), node('input', { type: 'submit', value: 'Buy' })),
    );
    expect(seen).toContain('Which plan?');
    expect(seen).toContain('Buy');
    expect(seen).toContain('lead');
  });

  it('V360-4 tells of no address but the path', () => {
    expect(sent(event(Kind.META, { href: 'https://shop.example/a?tok=1#x', width: 1 }))).toContain(
      '"href":"https://shop.example/a"',
    );
  });

  it('V360-4 SEC-1 lets nothing through that was typed, also when the recorder would', () => {
    expect(sent(change(Source.INPUT, { id: 1, text: 's3cr3t' }))).not.toContain('s3cr3t');
    expect(sent(change(Source.INPUT, { id: 1, text: '******' }))).toContain('******');
    const typed = [{ id: 1, attributes: { value: 's3cr3t' } }];
    expect(sent(change(Source.MUTATION, { attributes: typed }))).not.toContain('s3cr3t');
  });

  it('V360-4 scrubs what changes as it scrubs what was there', () => {
    const adds = [{ parentId: 1, node: node('a', { href: '/a?tok=s3cr3t' }) }];
    const attributes = [
      { id: 2, attributes: { src: '/a?sig=s3cr3t', style: { top: 'url(/?s3cr3t)' } } },
    ];
    expect(sent(change(Source.MUTATION, { adds, attributes }))).not.toContain('s3cr3t');
    const rules = [{ rule: 'a{background:url(/a?sig=s3cr3t)}' }];
    expect(sent(change(Source.STYLE_RULE, { id: 2, adds: rules }))).not.toContain('s3cr3t');
    expect(sent(change(Source.ADOPTED_SHEET, { styles: [{ rules }] }))).not.toContain('s3cr3t');
  });

  it.each([
    event(5, { tag: 's3cr3t' }),
    event(6, { plugin: 's3cr3t' }),
    change(9, {}),
    change(10, {}),
    change(11, {}),
    change(99, {}),
  ])('V360-4 leaves out what is not known: %o', (one) => {
    expect(scrubEvent(one, fence)).toBeUndefined();
  });

  it('V360-4 SEC-1 keeps in what comes into a private element later, however deep', () => {
    const secret = node('foyer-chat', { rr_width: '1px', rr_height: '1px' });
    sent(snapshot(node('body', {}, secret)));
    const inner = node('p');
    const panel = node('section', {}, inner);
    const into = (parentId: number, one: PageNode) =>
      sent(change(Source.MUTATION, { adds: [{ parentId, node: one }] }));
    expect(into(secret.id, panel)).toBe('null');
    expect(into(inner.id, { id: 5_000, textContent: 'said' })).toBe('null');
    const texts = [{ id: 5_000, value: 'said' }];
    expect(sent(change(Source.MUTATION, { texts }))).toBe('null');
    expect(sent(change(Source.INPUT, { id: inner.id, text: '**' }))).toBe('null');
  });
});
