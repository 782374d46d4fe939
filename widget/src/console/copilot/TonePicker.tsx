import { useConsole } from '../app/context';
import { t } from '../texts/en';
import { TONES, type Tone } from './tones';

/** How the rep speaks in this conversation, at the top of the menu under "/". */
export function TonePicker({ conversation }: { conversation: string }) {
  const { copilot } = useConsole().shortcuts;
  if (!copilot.abilities.value.some(({ skill }) => skill === 'tune')) return null;
  return (
    <label class="tone small muted">
      {t.copilot.tone}
      <select
        value={copilot.tone(conversation)}
        onChange={(event) => copilot.choose(conversation, event.currentTarget.value as Tone)}
      >
        {TONES.map((tone) => (
          <option key={tone} value={tone}>
            {t.copilot.tones[tone]}
          </option>
        ))}
      </select>
    </label>
  );
}
