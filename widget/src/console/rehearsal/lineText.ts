import { count, exactTime } from '../../shared/format';
import { textOf } from '../../shared/texts';
import { t } from '../texts/en';
import type { Line } from './SetupModel';

/** What a line says, what to do about it, and what to copy for that. */
export function lineText({ state, code, details }: Line): {
  says: string;
  todo?: string;
  code?: string;
} {
  const words = textOf<{ says: string; todo?: string }>(t.setup.lines, code);
  if (!words) return { says: code };
  const shown = Object.fromEntries(
    Object.entries(details).map(([name, value]) => [name, readable(name, value)]),
  );
  const todo = state === 'good' ? undefined : words.todo;
  return {
    says: filled(words.says, shown),
    ...(todo !== undefined && { todo: filled(todo, shown) }),
    ...(details.tag !== undefined && { code: details.tag }),
  };
}

const NUMBERS = ['used', 'limit', 'objects', 'fields', 'count'];

function readable(name: string, value: string): string {
  if (name === 'at') return exactTime(value);
  return NUMBERS.includes(name) ? count(Number(value)) : value;
}

function filled(text: string, details: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => details[name] ?? '');
}
