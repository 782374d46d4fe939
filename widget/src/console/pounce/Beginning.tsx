import { exactTime } from '../../shared/format';
import { useConsole } from '../app/context';
import type { PlaceModel } from '../conversations/PlaceModel';
import { t } from '../texts/en';
import { FirstComposer } from './FirstComposer';
import { dismissedAt, mayPounce, talkOf } from './mayPounce';

/** Where the rep begins with a visitor who has not asked; nothing where it may not. */
export function Beginning({ place, name }: { place: PlaceModel; name: string }) {
  const { rep, claims } = useConsole();
  const card = place.card.value;
  const talk = talkOf(place);
  if (talk && talk.view.value.state !== 'ended') return null;
  const views = [...place.earlier.value, ...(talk ? [talk.view.value] : [])];
  const closed = dismissedAt(card, views);
  if (closed !== undefined && !card?.conversation) {
    return (
      <p class="small muted begin" title={exactTime(closed)}>
        {t.pounce.dismissed(name, exactTime(closed))}
      </p>
    );
  }
  const looker = { name: rep.me.value?.rep.name, available: rep.available.value };
  if (!card || !mayPounce(card, looker)) return null;
  const words = claims.pounces.to(card.visitor);
  if (words.writing.value) return <FirstComposer words={words} name={name} />;
  return (
    <div class="begin">
      <button type="button" class="btn wide" onClick={() => (words.writing.value = true)}>
        {t.talk.start}
      </button>
    </div>
  );
}
