import { SPOKEN, type Spoken } from '../../shared/languages';
import { useLanguage } from '../app/context';
import { t } from '../texts/en';

/** Each as those who speak it write it: who cannot read the present language finds its own. */
export const NAMES: Record<Spoken, string> = {
  en: 'English',
  es: 'Español',
  fr: 'Français',
  de: 'Deutsch',
  pt: 'Português',
  ja: '日本語',
};

/** In which language the console speaks to this person. */
export function LanguageChoice() {
  const language = useLanguage();
  if (!language) return null;
  return (
    <label class="row choice">
      <span class="grow">{t.profile.language}</span>
      <select
        value={language.choice.value ?? ''}
        onChange={({ currentTarget: { value } }) => {
          void language.choose(SPOKEN.find((one) => one === value));
        }}
      >
        <option value="">{t.profile.asBrowser(NAMES[language.usual])}</option>
        {SPOKEN.map((one) => (
          <option key={one} value={one} lang={one}>
            {NAMES[one]}
          </option>
        ))}
      </select>
    </label>
  );
}
