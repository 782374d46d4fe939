import { paths } from '../app/Route';
import { t } from '../texts/en';
import { Link } from '../ui/Link';
import { Nothing } from '../ui/parts';
import { Panes } from './Panes';
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
