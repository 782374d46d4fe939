import calendar from 'lucide-static/icons/calendar.svg?nodes';
import { Icon } from '../../shared/Icon';
import { t } from '../texts/en';
import type { OfferModel } from './OfferModel';

/** What the visitor reads. */
export function OfferPreview({ offer, visitor }: { offer: OfferModel; visitor: string }) {
  const type = offer.type.value;
  if (!type) return null;
  return (
    <section class="offer-preview" aria-label={t.meetings.preview(visitor)}>
      <p class="small muted">{t.meetings.preview(visitor)}</p>
      <div class="row">
        <Icon of={calendar} size={16} />
        <strong class="grow" dir="auto">
          {t.meetings.typeOption(offer.title.value, type.minutes)}
        </strong>
      </div>
      {type.description !== '' && <p dir="auto">{type.description}</p>}
      <p class="small muted">{t.meetings.places[type.place]}</p>
    </section>
  );
}
