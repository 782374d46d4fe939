/** The names by which sales ops choose in Salesforce, in the order of the tokens. */
const NAMES: readonly string[] = ['rose', 'teal', 'amber', 'violet', 'blue', 'olive'];

/** A stream's colour and the ink on it, as custom properties; the accent for an unknown name. */
export function colours(colour: string | undefined): Record<string, string> {
  const token = NAMES.indexOf(colour?.toLowerCase() ?? '') + 1;
  return token === 0 ? {} : { '--c': `var(--stream-${token})`, '--c-ink': 'var(--on-colour)' };
}
