import { useConsole } from '../app/context';
import { t } from '../texts/en';

/** In the profile menu, beside "Enable auto pounce". */
export function VoiceVideoSwitch() {
  const { desk, line } = useConsole();
  const { calls } = desk;
  const on = calls.allowed.value;
  if (on === undefined) return null;
  return (
    <div class="auto-pounce">
      <button
        type="button"
        role="switch"
        class="switch"
        aria-checked={on}
        aria-busy={calls.changing.value}
        disabled={line.value !== 'up'}
        onClick={() => void calls.choose(!on)}
      >
        <span class="grow">{t.calls.allow}</span>
        <span class="knob" aria-hidden="true" />
      </button>
      <p class="small muted">{t.calls.allowHelp}</p>
    </div>
  );
}
