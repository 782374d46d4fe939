import { refusalText, t } from '../texts/en';

/** Why there is no draft: a word of the engine, else a refusal of the server. */
export function failureText(word: string): string {
  const { failures } = t.copilot;
  return word in failures ? failures[word as keyof typeof failures] : refusalText(word);
}

/** From which language into which, in words. */
export function languagesText({ from, into }: { from: string; into: string }): string {
  return t.copilot.languages(languageName(from), languageName(into));
}

/** What the console is read in. */
export function languageRead(): string {
  return document.documentElement.lang || 'en';
}

/** In the language that the console is read in. */
export function languageName(code: string): string {
  if (code === '') return t.translation.unknown;
  try {
    const names = new Intl.DisplayNames([languageRead()], {
      type: 'language',
    });
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}

/** What people chat in; any other that was found or chosen is named as well. */
const CODES =
  'ar bg bn ca cs da de el en es et eu fa fi fr ga gl gu he hi hr hu hy id is it ja ka ko lt lv mk ms mt nb nl pl ' +
  'pt ro ru sk sl sq sr sv sw ta te th tl tr uk ur vi zh';

/** By name; the one in force is among them. */
export function languagesNamed(inForce: string): readonly { code: string; name: string }[] {
  const codes = new Set([...CODES.split(' '), ...(inForce === '' ? [] : [inForce])]);
  return [...codes]
    .map((code) => ({ code, name: languageName(code) }))
    .sort((one, two) => one.name.localeCompare(two.name, languageRead()));
}

/** What the rep has to know before it uses a draft; a newer server's word stays as it is. */
export function cautionText(word: string): string {
  const { cautions } = t.copilot;
  return word in cautions ? cautions[word as keyof typeof cautions] : word;
}
