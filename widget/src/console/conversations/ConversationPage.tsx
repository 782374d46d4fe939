import { useRef } from 'preact/hooks';
import { useSignal } from '@preact/signals';
import { useConsole } from '../app/context';
import { paths } from '../app/Route';
import { LiveView } from '../liveview/LiveView';
import { t } from '../texts/en';
import { Link } from '../ui/Link';
import { Nothing } from '../ui/parts';
import { Visitor360 } from '../visitors/Visitor360';
import { Messenger } from './Messenger';
import type { PlaceModel } from './PlaceModel';
import { Tabs } from './Tabs';

/** Messenger, Visitor 360 and Live View, side by side, for one visitor. */
export function ConversationPage({ place }: { place: PlaceModel }) {
  const state = place.state.value;
  return (
    <main id="main" class="talkpage" tabIndex={-1}>
      <Tabs place={place} />
      <div id="conversation-panel" class="panel" role="tabpanel" aria-label={place.name.value}>
        {state === 'missing' || state === 'forbidden' ? (
          <Refusal state={state} />
        ) : (
          <Panes key={place.id} place={place} />
        )}
      </div>
    </main>
  );
}

function Refusal({ state }: { state: 'missing' | 'forbidden' }) {
  return (
    <Nothing level={1} title={t.talk[state]} help={t.talk[`${state}Help`]}>
      <Link to={paths.streams} class="btn ghost">
        {t.talk.home}
      </Link>
    </Nothing>
  );
}

/** The messenger's width: at least a phone's, and never so wide that Visitor 360 is squeezed. */
const [NARROWEST, WIDEST, USUAL, STEP] = [320, 640, 400, 16];
const KEY = 'foyer.messenger-width';

function Panes({ place }: { place: PlaceModel }) {
  const { store } = useConsole();
  const width = useSignal(Number(store.get(KEY) ?? USUAL) || USUAL);
  const box = useRef<HTMLDivElement>(null);
  const set = (wanted: number) => {
    width.value = Math.round(Math.min(WIDEST, Math.max(NARROWEST, wanted)));
    store.set(KEY, String(width.value));
  };
  const drag = (event: PointerEvent) => {
    const bar = event.currentTarget as HTMLElement;
    if (!bar.hasPointerCapture(event.pointerId)) return;
    set(event.clientX - (box.current?.getBoundingClientRect().left ?? 0));
  };
  const key = (event: KeyboardEvent) => {
    const step = { ArrowLeft: -STEP, ArrowRight: STEP }[event.key];
    if (step !== undefined) set(width.value + step);
  };
  return (
    <div class="panes" ref={box} style={{ '--messenger': `${width.value}px` }}>
      <Messenger place={place} />
      <div
        class="divider"
        role="separator"
        tabIndex={0}
        aria-orientation="vertical"
        aria-label={t.talk.resize}
        aria-valuemin={NARROWEST}
        aria-valuemax={WIDEST}
        aria-valuenow={width.value}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={drag}
        onKeyDown={key}
      />
      <Visitor360 place={place} />
      <LiveView place={place} />
    </div>
  );
}
