import { describe, expect, it } from 'vitest';
import { chosenTag, spokenIn } from './languages';

describe('the language of the messenger', () => {
  it('I18-1 is the first that the visitor’s browser wants and Foyer speaks', () => {
    expect(chosenTag(['nl', 'pt-BR', 'en'], 'de')).toBe('pt-BR');
  });

  it('I18-1 is the website’s where the browser wants none of them', () => {
    expect(chosenTag(['nl-NL', 'sv'], 'de')).toBe('de');
    expect(chosenTag([], undefined)).toBe('en');
    expect(chosenTag(['nl'], 'xx')).toBe('en');
  });

  it('I18-1 is found whatever stands behind it', () => {
    expect(spokenIn('ja-JP-u-ca-japanese')).toBe('ja');
    expect(spokenIn('DE_at')).toBe('de');
    expect(spokenIn('eng')).toBeUndefined();
    expect(spokenIn(undefined)).toBeUndefined();
  });
});
