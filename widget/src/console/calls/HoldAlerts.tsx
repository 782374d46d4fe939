import phone from 'lucide-static/icons/phone.svg?nodes';
import x from 'lucide-static/icons/x.svg?nodes';
import { Icon } from '../../shared/Icon';
import { useConsole } from '../app/context';
import type { CardModel } from '../streams/CardModel';
import { calledText } from '../streams/cardText';
import { t } from '../texts/en';
import { Face, IconButton } from '../ui/parts';
import { idOf } from './holding';

/** Visitors who call and hold: on the left of every page, until somebody answers. */
export function HoldAlerts() {
  const { alerts, desk } = useConsole();
  const { holds } = desk.calls;
  const calling = alerts.waiting.value.filter((card) => holds.of(idOf(card)) !== undefined);
  if (calling.length === 0) return null;
  return (
    <div class="alerts of-calls">
      {calling.slice(0, 4).map((card) => (
        <Calls key={card.visitor} card={card} />
      ))}
    </div>
  );
}

function Calls({ card }: { card: CardModel }) {
  const { alerts, desk, claims, start } = useCalls();
  const { holds, current } = desk.calls;
  const { company, page, name: known } = card.facts.value;
  const conversation = idOf(card) ?? '';
  const name = calledText(known);
  const place = holds.of(conversation)?.place ?? 1;
  const isBusy = current.value !== undefined;
  return (
    <div class="alert calling" role="alert" aria-label={t.calls.asks(name)}>
      <Face name={name} />
      <div class="grow">
        <div class="strong cut">{t.calls.asks(name)}</div>
        <div class="small muted cut">
          {isBusy ? t.calls.busy : `${t.calls.place(place)} · ${company ?? page.path}`}
        </div>
      </div>
      <button
        type="button"
        class="btn answer"
        disabled={isBusy}
        aria-label={t.calls.answerOf(name)}
        aria-busy={claims.busy.value === conversation}
        onClick={() => void holds.answer(conversation, () => start(conversation))}
      >
        <Icon of={phone} size={16} />
        {t.calls.answer}
      </button>
      <IconButton icon={x} name={t.alerts.dismiss} onClick={() => alerts.dismiss(conversation)} />
    </div>
  );
}

function useCalls() {
  const model = useConsole();
  const { alerts, desk, claims } = model;
  return { alerts, desk, claims, start: (conversation: string) => model.start(conversation) };
}
