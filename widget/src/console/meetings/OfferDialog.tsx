import { useConsole } from '../app/context';
import { refusalText, t } from '../texts/en';
import { Dialog, Nothing, Skeleton } from '../ui/parts';
import type { OfferModel } from './OfferModel';
import { OfferPreview } from './OfferPreview';
import { WithWhom } from './WithWhom';

/** A rep offers a meeting in its conversation. */
export function OfferDialog() {
  const { offer } = useConsole().meetings;
  const talk = offer.asked.value;
  if (!talk) return null;
  const { visitorName } = talk.view.value;
  const visitor = visitorName === undefined || visitorName === '' ? t.visitor : visitorName;
  return (
    <Dialog key={talk.id} title={t.meetings.offer} onClose={() => offer.cancel()}>
      {offer.state.value === 'loading' && <Skeleton rows={4} />}
      {offer.state.value === 'failed' && (
        <Nothing title={t.meetings.failed} help={t.meetings.failedHelp}>
          <button type="button" class="btn ghost" onClick={() => void offer.load(talk.id)}>
            {t.tryAgain}
          </button>
        </Nothing>
      )}
      {offer.state.value === 'shown' && <Shown offer={offer} visitor={visitor} />}
    </Dialog>
  );
}

function Shown({ offer, visitor }: { offer: OfferModel; visitor: string }) {
  if (offer.types.value.length === 0) {
    return <Nothing title={t.meetings.noTypes} help={t.meetings.noTypesHelp} />;
  }
  const submit = (event: Event): void => {
    event.preventDefault();
    void offer.send();
  };
  return (
    <form class="offer-meeting" onSubmit={submit}>
      <TypeChoice offer={offer} />
      <WithWhom offer={offer} />
      <label class="field">
        <span>{t.meetings.title}</span>
        <input
          type="text"
          maxLength={255}
          value={offer.title.value}
          onInput={({ currentTarget }) => (offer.ownTitle.value = currentTarget.value)}
        />
      </label>
      <OfferPreview offer={offer} visitor={visitor} />
      {offer.refusal.value !== undefined && (
        <p class="bad" role="alert">
          {refusalText(offer.refusal.value)}
        </p>
      )}
      <div class="row actions">
        <button type="button" class="btn ghost" onClick={() => offer.cancel()}>
          {t.cancel}
        </button>
        <button
          type="submit"
          class="btn"
          aria-busy={offer.busy.value}
          disabled={!offer.maySend.value}
        >
          {t.meetings.send}
        </button>
      </div>
    </form>
  );
}

function TypeChoice({ offer }: { offer: OfferModel }) {
  return (
    <label class="field">
      <span>{t.meetings.type}</span>
      <select
        value={offer.typeId.value}
        onChange={({ currentTarget }) => (offer.typeId.value = currentTarget.value)}
      >
        {offer.types.value.map(({ id, name, minutes }) => (
          <option key={id} value={id}>
            {t.meetings.typeOption(name, minutes)}
          </option>
        ))}
      </select>
    </label>
  );
}
