import { useComputed } from '@preact/signals';
import { clockLength } from '../../shared/format';
import { t } from '../texts/en';
import type { CardModel } from './CardModel';

/** The pieces of a visitor that its card and its row in the list share. */
export function Presence({ card }: { card: CardModel }) {
  const { idle } = card.facts.value;
  return <i class="live" role="img" aria-label={idle ? t.card.idle(0) : t.card.live} />;
}

/** "Test" and "new". */
export function Marks({ card }: { card: CardModel }) {
  return (
    <>
      {card.facts.value.test === true && (
        <span class="mark test" title={t.card.testHelp}>
          {t.card.test}
        </span>
      )}
      {card.isNew.value && <span class="mark">{t.card.new}</span>}
    </>
  );
}

export function Countdown({ card }: { card: CardModel }) {
  return (
    <span
      class="time num"
      role="timer"
      aria-label={card.isReply ? t.autoPounce.timeLeft : t.card.timeLeft}
    >
      {t.card.seconds(card.secondsToAnswer.value)}
    </span>
  );
}

/** The text alone follows the clock: a thousand cards tick without a redraw. */
export function OnSite({ card }: { card: CardModel }) {
  const text = useComputed(() =>
    card.facts.value.idle
      ? t.card.idle(card.idleMinutes.value)
      : clockLength(card.secondsOnSite.value),
  );
  return (
    <span class="small muted num" title={t.card.onSite}>
      {text}
    </span>
  );
}

/** How far down the page, with the mark of interest. */
export function ScrollMeter({ scroll }: { scroll: number }) {
  return (
    <span class="row meter">
      <span
        class="scroll"
        role="meter"
        aria-label={t.card.scroll}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={scroll}
        aria-valuetext={`${scroll} %`}
        title={`${t.card.scroll} ${scroll} %. ${t.card.scrollMark}`}
      >
        <b style={{ width: `${scroll}%` }} />
      </span>
      <span class="muted num percent" aria-hidden="true">
        {scroll}%
      </span>
    </span>
  );
}
