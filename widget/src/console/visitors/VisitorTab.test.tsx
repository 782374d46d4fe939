import { render } from 'preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { card } from '../app/consoleFixture';
import { VisitorTab } from './VisitorTab';
import type { MappedField } from './Visitor360Model';

const URL = 'https://crm.example/001';
let root: HTMLElement;

beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
});

afterEach(() => {
  render(null, root);
  root.remove();
});

const shown = (mapped: readonly MappedField[]) =>
  render(<VisitorTab card={card()} known={{ mapped }} />, root);

const group = () =>
  [...root.querySelectorAll('section')].find((s) => s.textContent.startsWith('From Salesforce'));

const field = (label: string, more: Partial<MappedField>): MappedField => ({
  object: 'Account',
  label,
  type: 'text',
  gone: false,
  url: URL,
  ...more,
});

it('V360-2 shows mapped fields in the order given, each a way to its record', () => {
  shown([field('Turnover', { value: '12', type: 'number' }), field('Branch', { value: 'Farms' })]);

  expect([...(group()?.querySelectorAll('dt') ?? [])].map((dt) => dt.textContent)).toEqual([
    'Turnover',
    'Branch',
  ]);
  expect([...(group()?.querySelectorAll('a') ?? [])].map((a) => a.href)).toEqual([URL, URL]);
});

it('V360-2 names a field that is gone', () => {
  shown([field('Branch', { gone: true })]);

  expect(group()?.textContent).toContain('not in Salesforce any more');
});

it('SEC-1 shows markup as text and follows no script', () => {
  shown([field('<b>x</b>', { value: '<img src=x onerror=alert(1)>', url: 'javascript:alert(1)' })]);

  expect(group()?.querySelector('img, b, a')).toBeNull();
  expect(group()?.textContent).toContain('<img src=x onerror=alert(1)>');
});

it('V360-2 leaves the group out where nothing is mapped', () => {
  shown([]);

  expect(group()).toBeUndefined();
});
