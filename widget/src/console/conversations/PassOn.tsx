import { useEffect } from 'preact/hooks';
import { useConsole } from '../app/context';
import { t } from '../texts/en';
import type { ConversationModel } from './ConversationModel';

const REASON = 'pass-on-reason';

/** Beside the tab of a chat while its rep is in a call with somebody else. */
export function PassOn({ talk, name }: { talk: ConversationModel; name: string }) {
  const { passing } = useConsole().owner;
  const off = passing.hindrance.value;
  return (
    <button
      type="button"
      class="pass-on"
      aria-label={t.passOn.of(name)}
      aria-disabled={off !== undefined}
      aria-busy={passing.busy.value === talk.id}
      aria-describedby={off === undefined ? undefined : REASON}
      title={off === undefined ? t.passOn.help : t.passOn[off]}
      onClick={() => void passing.pass(talk, name)}
    >
      {t.passOn.button}
    </button>
  );
}

/** Why no chat can be passed on now. */
export function WhyNot() {
  const { passing } = useConsole().owner;
  useEffect(() => passing.open(), [passing]);
  const off = passing.hindrance.value;
  return (
    <span id={REASON} class="why-not small muted" role="status">
      {off !== undefined && t.passOn[off]}
    </span>
  );
}
