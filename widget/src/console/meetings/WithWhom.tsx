import { whyOff } from '../reps/peopleText';
import { t } from '../texts/en';
import type { Host, Next, OfferModel } from './OfferModel';

/** By the rules of the type, or with reps whom the rep chooses. */
export function WithWhom({ offer }: { offer: OfferModel }) {
  const next = offer.type.value?.next;
  return (
    <fieldset class="whom">
      <legend class="spoken">{t.meetings.withWhom}</legend>
      <Way offer={offer} byRules={true} name={t.meetings.byRules} />
      {offer.byRules.value && next && <p class="small muted next">{nextText(next)}</p>}
      <Way offer={offer} byRules={false} name={t.meetings.iKnow} />
      {!offer.byRules.value && <Reps offer={offer} />}
    </fieldset>
  );
}

function Way({ offer, byRules, name }: { offer: OfferModel; byRules: boolean; name: string }) {
  return (
    <label class="row">
      <input
        type="radio"
        name="whom"
        checked={offer.byRules.value === byRules}
        onChange={() => (offer.byRules.value = byRules)}
      />
      <span>{name}</span>
    </label>
  );
}

/** Who is next, and why. */
export function nextText({ rep, owner, everyone, level }: Next): string {
  if (rep === undefined) return t.meetings.nobodyFree;
  if (owner) return t.meetings.ownerNext(rep);
  return everyone ? t.meetings.everyoneComes : t.meetings.turnNext(rep, level.toFixed(1));
}

function Reps({ offer }: { offer: OfferModel }) {
  const chosen = offer.chosen.value;
  return (
    <div class="chosen">
      <fieldset class="reps">
        <legend class="spoken">{t.meetings.reps}</legend>
        {offer.hosts.value.map((one) => (
          <Rep key={one.id} one={one} offer={offer} />
        ))}
      </fieldset>
      {chosen.length > 1 && (
        <label class="row">
          <input
            type="checkbox"
            checked={offer.everyone.value}
            onChange={({ currentTarget }) => (offer.everyone.value = currentTarget.checked)}
          />
          <span>{t.meetings.everyone}</span>
        </label>
      )}
      {chosen.length > 1 && offer.everyone.value && <Owner offer={offer} />}
    </div>
  );
}

function Rep({ one, offer }: { one: Host; offer: OfferModel }) {
  return (
    <label class="row">
      <input
        type="checkbox"
        disabled={!one.bookable}
        checked={offer.chosen.value.includes(one.id)}
        onChange={({ currentTarget }) => offer.choose(one.id, currentTarget.checked)}
      />
      <span class="grow cut">
        <bdi>{one.name}</bdi>
      </span>
      {one.off && <span class="small muted">{whyOff(one.off)}</span>}
    </label>
  );
}

/** In whose name the invitation goes out. */
function Owner({ offer }: { offer: OfferModel }) {
  const chosen = offer.hosts.value.filter(({ id }) => offer.chosen.value.includes(id));
  return (
    <label class="field">
      <span>{t.meetings.owner}</span>
      <select
        value={offer.owner.value}
        onChange={({ currentTarget }) => (offer.owner.value = currentTarget.value)}
      >
        {chosen.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
