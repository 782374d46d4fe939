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

function languageName(code: string): string {
  try {
    const names = new Intl.DisplayNames([languageRead()], {
      type: 'language',
    });
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}

/** What the rep has to know before it uses a draft; a newer server's word stays as it is. */
export function cautionText(word: string): string {
  const { cautions } = t.copilot;
  return word in cautions ? cautions[word as keyof typeof cautions] : word;
}
