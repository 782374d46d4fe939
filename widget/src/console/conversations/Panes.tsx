import { useSignal, type Signal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { LiveView } from '../liveview/LiveView';
import { t } from '../texts/en';
import { Divider, usePaneWidth } from '../ui/Divider';
import { useMedia } from '../ui/useMedia';
import { Visitor360 } from '../visitors/Visitor360';
import { Messenger } from './Messenger';
import type { PlaceModel } from './PlaceModel';

/** From here on three panes are wide enough to work in; below, two of them share a place. */
const WIDE = '(min-width: 1280px)';
/** The messenger is at least as wide as a phone, and neither squeezes Live View out. */
const [MESSENGER, FACTS] = [
  [320, 400, 640],
  [280, 360, 640],
] as const;

const SIDES = ['facts', 'live'] as const;
type Side = (typeof SIDES)[number];

/** Messenger, Visitor 360 and Live View, as wide as this person left them. */
export function Panes({ place }: { place: PlaceModel }) {
  const messenger = usePaneWidth('foyer.messenger-width', MESSENGER);
  const facts = usePaneWidth('foyer.facts-width', FACTS);
  const wide = useMedia(WIDE);
  const side = useSignal<Side>('facts');
  const widths = {
    '--messenger': `${messenger.width.value}px`,
    '--facts': `${facts.width.value}px`,
  };
  return (
    <div class={wide ? 'panes wide' : 'panes'} style={widths}>
      <Messenger place={place} />
      <Divider name={t.talk.resize} pane={messenger} />
      {wide ? (
        <>
          <Visitor360 place={place} />
          <Divider name={t.talk.resizeFacts} pane={facts} />
          <LiveView place={place} />
        </>
      ) : (
        <div class="beside">
          <Sides side={side} />
          {side.value === 'facts' ? <Visitor360 place={place} /> : <LiveView place={place} />}
        </div>
      )}
    </div>
  );
}

/** Which of the two is shown; the one that is not shown does not run. */
function Sides({ side }: { side: Signal<Side> }) {
  const box = useRef<HTMLDivElement>(null);
  const names = { facts: t.v360.region, live: t.live.region };
  const key = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    side.value = side.peek() === 'facts' ? 'live' : 'facts';
    box.current?.querySelector<HTMLElement>(`#beside-${side.peek()}`)?.focus();
  };
  return (
    <div class="subtabs" role="tablist" aria-label={t.talk.beside} ref={box} onKeyDown={key}>
      {SIDES.map((name) => (
        <button
          key={name}
          id={`beside-${name}`}
          type="button"
          role="tab"
          aria-selected={side.value === name}
          tabIndex={side.value === name ? 0 : -1}
          onClick={() => (side.value = name)}
        >
          {names[name]}
        </button>
      ))}
    </div>
  );
}
