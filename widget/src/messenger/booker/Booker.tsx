import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { BookerModel } from '../BookerModel';
import type { Framed } from '../context';
import { BookedCard } from './BookedCard';
import css from './booker.css?inline';
import { dresser } from '../dress';
import { useFresh } from './fresh';
import { GuestFormCard } from './GuestFormCard';
import { MeetingModel } from './MeetingModel';
import { TimesCard } from './TimesCard';
import { WishCard } from './WishCard';

export interface Props {
  shown: Framed;
  /** What a rep offered; absent or empty where the visitor books by itself. */
  offer: string | undefined;
  /** Puts it off; absent where nothing else is left. */
  later?: () => void;
}

/** Free times, one of them held, and the meeting booked; a wish where nothing can be booked. */
export function Booker({ shown, offer, later }: Props) {
  const { booker, texts } = shown;
  const place = useRef<HTMLElement>(null);
  const model = useMemo(() => modelOf(shown, offer), [booker, offer]);
  const state = model.state.value;
  useFresh(shown, model);
  useLayoutEffect(() => dress(place.current), []);
  useEffect(() => {
    if (state === 'loading') void model.load();
  }, [model]);
  const was = useRef(state);
  useEffect(() => {
    if (was.current === 'loading' && offer !== undefined) comesIntoView(place.current);
    // What was pressed is gone: the keyboard goes where it goes on.
    if (was.current !== state && was.current !== 'loading') place.current?.focus();
    was.current = state;
  }, [state]);
  return (
    <section class="booker" ref={place} tabIndex={-1} aria-label={texts.booker}>
      <Part {...{ shown, model }} />
      {later && state !== 'held' && state !== 'booked' && (
        <button type="button" class="later" onClick={later}>
          {texts.rateNotNow}
        </button>
      )}
    </section>
  );
}

/** What a rep offers grows once its times are there; whoever scrolled away to read stays there. */
function comesIntoView(card: HTMLElement | null): void {
  const box = card?.closest('.scroller');
  if (!card || !box || box.parentElement?.querySelector('.newest')) return;
  box.scrollTop = Math.max(box.scrollTop, card.offsetTop - box.clientHeight / 4);
}

function Part({ shown, model }: { shown: Framed; model: MeetingModel }) {
  const { texts } = shown;
  switch (model.state.value) {
    case 'loading':
      return (
        <p class="loading" role="status">
          {texts.meetingLoading}
        </p>
      );
    case 'failed':
      return (
        <>
          <p role="alert">{texts.failed}</p>
          <button type="button" class="plain" onClick={() => void model.load()}>
            {texts.tryAgain}
          </button>
        </>
      );
    case 'times':
      return <TimesCard {...{ shown, model }} />;
    case 'held':
      return <GuestFormCard {...{ shown, model }} />;
    case 'booked':
      return <BookedCard {...{ shown, model }} />;
    case 'none':
      return <WishCard {...shown} />;
  }
}

/** One for each offer: it outlives the closing of the messenger. */
const models = new WeakMap<BookerModel, Map<string, MeetingModel>>();

function modelOf({ booker, meet, socket, clock, model }: Framed, offer = '') {
  const ofBooker = models.get(booker) ?? new Map<string, MeetingModel>();
  models.set(booker, ofBooker);
  const known = ofBooker.get(offer);
  if (known) return known;
  const made = new MeetingModel({
    ...{ booker, meet, clock },
    offer: offer === '' ? undefined : offer,
    serverClock: () => socket.serverClock.now(),
    conversation: () => model.room.value?.view.conversation,
  });
  ofBooker.set(offer, made);
  return made;
}

const dress = dresser(css);
