import { useConsole } from '../app/context';
import { t } from '../texts/en';

/** In the profile menu; absent while the company's switch is off. */
export function AutoPounceSwitch() {
  const { rep, line } = useConsole();
  const { autoPounce } = rep;
  const state = autoPounce.state.value;
  if (state === undefined) return null;
  return (
    <div class="auto-pounce">
      <button
        type="button"
        role="switch"
        class="switch"
        aria-checked={state.on}
        aria-busy={autoPounce.changing.value}
        disabled={line.value !== 'up'}
        onClick={() => void autoPounce.choose(!state.on)}
      >
        <span class="grow">{t.autoPounce.enable}</span>
        <span class="knob" aria-hidden="true" />
      </button>
      <p class="small muted">{t.autoPounce.enableHelp}</p>
    </div>
  );
}
