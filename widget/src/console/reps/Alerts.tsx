import x from 'lucide-static/icons/x.svg?nodes';
import { heldBefore } from '../../protocol/holders';
import { useConsole } from '../app/context';
import { CalendarAlerts } from '../calendars/CalendarAlerts';
import { CallAlerts } from '../calls/CallAlerts';
import { idOf } from '../calls/holding';
import { isLate, isReplyDue } from '../conversations/holdUp';
import { NoticeAlerts } from '../invitations/NoticeAlerts';
import { MentionAlerts } from '../mentions/MentionAlerts';
import { MissedAlert } from '../pounce/MissedAlert';
import type { CardModel } from '../streams/CardModel';
import { refusalText, t } from '../texts/en';
import { calledText } from '../streams/cardText';
import { Face, IconButton } from '../ui/parts';
import type { Handed } from './AlertsModel';
import { offText } from './offText';
import { OFF_DUTY, type Off } from './RepModel';
import { nameOf, TalkAlert } from './TalkAlert';

/** Who waits, who was faster, and what was refused: on every page, over it. */
export function Alerts() {
  const { alerts, refusal, rep, desk } = useConsole();
  // Who calls stands on the left.
  const waiting = alerts.waiting.value.filter((card) => !desk.calls.holds.of(idOf(card)));
  const said = refusal.value ?? rep.refusal.value ?? rep.autoPounce.refusal.value;
  const forget = () => {
    refusal.value = undefined;
    rep.refusal.value = undefined;
    rep.autoPounce.refusal.value = undefined;
  };
  return (
    <div class="alerts">
      {waiting.slice(0, 4).map((card) => (
        <Waiting key={card.visitor} card={card} />
      ))}
      {alerts.handed.value.map((one) => (
        <GivenToMe key={one.talk.id} handed={one} />
      ))}
      <MentionAlerts />
      <NoticeAlerts />
      <CalendarAlerts />
      <MissedAlert />
      <CallAlerts />
      <Late />
      {alerts.taken.value.map(({ conversation, by, given }) => (
        <Told
          key={conversation}
          text={takenText(by === '' ? t.alerts.someone : by, given)}
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

function takenText(by: string, given: string | undefined): string {
  return given === undefined ? t.alerts.taken(by) : t.alerts.gave(given, by);
}

/** A colleague handed a visitor over, who waits for this rep. */
function GivenToMe({ handed: { talk, seq } }: { handed: Handed }) {
  const { alerts } = useConsole();
  const by = heldBefore(talk.entries.value, seq) ?? t.alerts.someone;
  const text = t.alerts.handed(nameOf(talk), by);
  return (
    <TalkAlert
      talk={talk}
      text={text}
      help={t.alerts.handedHelp}
      onClose={() => alerts.forget(talk)}
    />
  );
}

/** Visitors of this rep's who wait too long, on other pages than theirs. */
function Late() {
  const { desk, place, alerts } = useConsole();
  const elsewhere = desk.open.value.filter((talk) => talk !== place.value?.conversation.value);
  const late = elsewhere.filter((talk) => isLate(talk.view.value));
  // Who has left the website has no card that calls.
  const gone = elsewhere.filter((talk) => isReplyDue(talk.view.value) && !alerts.knows(talk.id));
  return (
    <>
      {gone.map((talk) => (
        <TalkAlert
          key={talk.id}
          talk={talk}
          text={t.alerts.waiting(nameOf(talk))}
          help={t.autoPounce.repliedHelp}
        />
      ))}
      {late.map((talk) => (
        <TalkAlert
          key={talk.id}
          talk={talk}
          text={t.alerts.late(nameOf(talk))}
          help={t.alerts.lateHelp}
        />
      ))}
    </>
  );
}

function Waiting({ card }: { card: CardModel }) {
  const { router, alerts } = useConsole();
  const { company, page, conversation } = card.facts.value;
  const name = calledText(card.facts.value.name);
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
