import { count, dateOnly, exactTime } from '../../shared/format';
import { t } from '../texts/en';
import type { MappedField } from './Visitor360Model';

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/;

/** A field's value as the person reads it; what cannot be read as its type is shown as it came. */
export function mappedText({ value = '', type }: MappedField): string {
  if (type === 'boolean') return value === 'true' ? t.v360.yes : t.v360.no;
  if (type === 'number') return value !== '' && Number.isFinite(+value) ? count(+value) : value;
  if (Number.isNaN(Date.parse(value))) return value;
  if (DATE.test(value)) return dateOnly(value);
  return TIME.test(value) ? exactTime(value) : value;
}
