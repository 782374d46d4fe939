import x from 'lucide-static/icons/x.svg?nodes';
import { useConsole } from '../app/context';
import type { CardModel } from '../streams/CardModel';
import { refusalText, t } from '../texts/en';
import { Face, IconButton } from '../ui/parts';
import { offText } from './offText';
import { OFF_DUTY, type Off } from './RepModel';

/** Who waits, who was faster, and what was refused: on every page, over it. */
export function Alerts() {
  const { alerts, refusal, rep } = useConsole();
  const said = refusal.value ?? rep.refusal.value;
  const forget = () => {
    refusal.value = undefined;
    rep.refusal.value = undefined;
  };
  return (
    <div class="alerts">
      {alerts.waiting.value.slice(0, 4).map((card) => (
        <Waiting key={card.visitor} card={card} />
      ))}
      {alerts.taken.value.map(({ conversation, by }) => (
        <Told
          key={conversation}
          text={t.alerts.taken(by === '' ? t.alerts.someone : by)}
          onClose={() => alerts.dismissTaken(conversation)}
        />
      ))}
      {rep.off.value?.reason === 'away' && <Away />}
      {said !== undefined && <Told text={textOf(said, rep.off.value)} onClose={forget} />}
    </div>
  );
}

/** One refusal says why in words of its own. */
function textOf(code: string, off: Off | undefined): string {
  return code === OFF_DUTY && off ? offText(off) : refusalText(code);
}

function Waiting({ card }: { card: CardModel }) {
  const { router, alerts } = useConsole();
  const { name, company, page, conversation } = card.facts.value;
  const called = t.alerts.waiting(name);
  return (
    <div class="alert wait" role="alert" aria-label={called}>
      <Face name={name} />
      <div class="grow">
        <div class="strong cut">{called}</div>
        <div class="small muted cut" aria-hidden="true">
          <span class="num">{t.card.seconds(card.secondsToAnswer.value)}</span> ·{' '}
          {company ?? page.path}
        </div>
      </div>
      <button type="button" class="btn" onClick={() => router.go(card.path.value)}>
        {t.alerts.open}
      </button>
      <IconButton
        icon={x}
        name={t.alerts.dismiss}
        onClick={() => alerts.dismiss(conversation?.id ?? '')}
      />
    </div>
  );
}

/** The rep was set away: one click brings it back. */
function Away() {
  const { rep, line } = useConsole();
  return (
    <div class="alert" role="alert" aria-label={t.alerts.away}>
      <div class="grow strong">{t.alerts.away}</div>
      <button
        type="button"
        class="btn"
        disabled={line.value !== 'up' || rep.changing.value}
        onClick={() => void rep.choose(true)}
      >
        {t.alerts.back}
      </button>
    </div>
  );
}

function Told({ text, onClose }: { text: string; onClose: () => void }) {
  return (
    <div class="alert" role="alert" aria-label={text}>
      <div class="grow strong">{text}</div>
      <IconButton icon={x} name={t.alerts.dismiss} onClick={onClose} />
    </div>
  );
}
