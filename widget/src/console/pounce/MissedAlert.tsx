import x from 'lucide-static/icons/x.svg?nodes';
import { useConsole } from '../app/context';
import { t } from '../texts/en';
import { IconButton } from '../ui/parts';

/** The rep missed a response, so nobody is greeted in its name: one click lets it be again. */
export function MissedAlert() {
  const { rep, line } = useConsole();
  const { autoPounce } = rep;
  if (autoPounce.state.value?.missedAt === undefined) return null;
  const isBusy = line.value !== 'up' || autoPounce.changing.value;
  return (
    <div class="alert" role="alert" aria-label={t.autoPounce.missed}>
      <div class="grow strong">{t.autoPounce.missed}</div>
      <button
        type="button"
        class="btn"
        disabled={isBusy}
        onClick={() => void autoPounce.choose(true)}
      >
        {t.autoPounce.again}
      </button>
      <IconButton icon={x} name={t.alerts.dismiss} onClick={() => void autoPounce.choose(false)} />
    </div>
  );
}
