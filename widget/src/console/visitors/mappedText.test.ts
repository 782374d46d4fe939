import { expect, it } from 'vitest';
import { count, dateOnly, exactTime } from '../../shared/format';
import { mappedText } from './mappedText';
import type { MappedField } from './Visitor360Model';

const field = (type: MappedField['type'], value: string): MappedField => ({
  object: 'Account',
  label: 'A label',
  value,
  type,
  gone: false,
  url: 'https://crm.example/001',
});

it.each([
  ['number', '1200000', count(1_200_000)],
  ['number', 'much', 'much'],
  ['boolean', 'true', 'Yes'],
  ['boolean', 'false', 'No'],
  ['text', 'Machinery', 'Machinery'],
  ['text', '2026-12-01', dateOnly('2026-12-01')],
  ['text', '2026-12-01T10:00:00Z', exactTime('2026-12-01T10:00:00Z')],
  ['text', '2026-99-99', '2026-99-99'],
  ['text', '12', '12'],
] as const)('V360-2 a %s %s reads %s', (type, value, read) => {
  expect(mappedText(field(type, value))).toBe(read);
});
