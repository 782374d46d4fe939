import { useDrop } from '../../shared/files/picking';
import { useConsole } from '../app/context';
import { paths } from '../app/Route';
import { CallPlace } from '../calls/CallPlace';
import { TranslateBar } from '../copilot/TranslateBar';
import { CallNotes } from '../crmsync/CallNotes';
import { OwnNote } from '../mentions/OwnNote';
import { VisitorMenu } from '../moderation/VisitorMenu';
import { Beginning } from '../pounce/Beginning';
import { mayPounce, talkOf } from '../pounce/mayPounce';
import { ReplyDue } from '../pounce/ReplyDue';
import { TakeBack } from '../pounce/TakeBack';
import { t } from '../texts/en';
import { Link } from '../ui/Link';
import { Face, Skeleton } from '../ui/parts';
import { Composer } from './Composer';
import type { ConversationModel } from './ConversationModel';
import { HeldUp } from './HeldUp';
import { isOffered } from './holdUp';
import { MessageLog } from './MessageLog';
import { Oversight } from './Oversight';
import { OwnerMenu } from './OwnerMenu';
import type { PlaceModel } from './PlaceModel';
import { RatingLine } from './RatingLine';

/** The conversation with this visitor, or the way to begin one. */
export function Messenger({ place }: { place: PlaceModel }) {
  const { rep } = useConsole();
  const talk = talkOf(place);
  const name = place.name.value;
  const me = rep.me.value?.rep.id;
  const loading = place.state.value === 'loading' && !talk;
  const mine = talk?.view.value.state === 'open' && talk.view.value.rep?.id === me;
  const drop = useDrop(mine ? talk.uploads : undefined);
  return (
    <section class="pane messenger" aria-label={t.talk.region} {...drop.place}>
      <Head place={place} />
      {talk && mayTake(talk, me) && <Claim talk={talk} name={name} />}
      {mine && <CallPlace key={talk.id} conversation={talk.id} name={name} />}
      {talk && <ReplyDue talk={talk} name={name} />}
      {loading && <Skeleton rows={4} />}
      {talk && <MessageLog key={talk.id} talk={talk} name={name} />}
      {!loading && !talk && <NotAsked place={place} name={name} />}
      {talk && <TranslateBar key={`languages-${talk.id}`} talk={talk} name={name} />}
      {talk && <Foot talk={talk} name={name} />}
      {!loading && <Beginning place={place} name={name} />}
      {drop.isOver && <p class="dropping">{t.files.drop}</p>}
    </section>
  );
}

function Head({ place }: { place: PlaceModel }) {
  const { rep } = useConsole();
  const name = place.name.value;
  const card = place.card.value;
  const talk = talkOf(place);
  const types = talk?.visitorTypes.value;
  const live = talk?.view.value.state !== 'ended' || card?.conversation;
  const visitor = card?.visitor ?? talk?.view.value.visitor;
  const holder = talk?.view.value.state === 'open' ? talk.view.value.rep?.id : undefined;
  const mayBlock =
    holder === undefined || holder === rep.me.value?.rep.id || rep.may('MANAGER', 'ADMIN');
  const where = card && live ? t.talk.reading(card.page.path) : '';
  return (
    <header>
      <Face name={name} />
      <div class="grow">
        <h1 class="cut" tabIndex={-1} title={name}>
          <bdi>{name}</bdi>
        </h1>
        <div class="small muted cut">
          {[where, types === true && t.talk.types].filter(Boolean).join(' · ')}
        </div>
      </div>
      {talk && <OwnerMenu key={talk.id} talk={talk} name={name} />}
      {visitor !== undefined && mayBlock && <VisitorMenu visitor={visitor} name={name} />}
    </header>
  );
}

function NotAsked({ place, name }: { place: PlaceModel; name: string }) {
  const { rep } = useConsole();
  const looker = { name: rep.me.value?.rep.name, available: rep.available.value };
  const may = mayPounce(place.card.value, looker);
  return (
    <div class="quietly">
      <p>{t.talk.notAsked(name)}</p>
      <p class="small muted">{may ? t.pounce.may : t.talk.notAskedHelp}</p>
    </div>
  );
}

/** What the rep can do here now. */
function Foot({ talk, name }: { talk: ConversationModel; name: string }) {
  const { rep } = useConsole();
  const view = talk.view.value;
  if (view.state === 'waiting') return null;
  if (view.state === 'ended') {
    return (
      <>
        <div class="closed">
          <span class="grow">
            {t.talk.hasEnded}
            {view.outcome !== undefined && <span class="pill">{view.outcome}</span>}
            <RatingLine view={view} />
          </span>
          <Link to={paths.playback(talk.id)}>{t.talk.playback}</Link>
        </div>
        <CallNotes key={talk.id} conversation={talk.id} />
      </>
    );
  }
  if (view.rep?.id !== rep.me.value?.rep.id) {
    return <Oversight talk={talk} />;
  }
  return (
    <>
      <HeldUp talk={talk} name={name} />
      <TakeBack talk={talk} name={name} />
      <OwnNote talk={talk} />
      <Composer talk={talk} />
    </>
  );
}

/** Whether it waits for a rep, this one or any other. */
function mayTake(talk: ConversationModel, me: string | undefined): boolean {
  const view = talk.view.value;
  return view.state === 'waiting' || (isOffered(view) && view.rep?.id !== me);
}

/** Who waits and how to begin: above the messages, so that it is met first. */
function Claim({ talk, name }: { talk: ConversationModel; name: string }) {
  const model = useConsole();
  return (
    <div class="claim">
      <div class="row">
        <span class="grow">
          {talk.view.value.rep ? t.talk.heldUp(name, talk.view.value.rep.name) : t.talk.waits(name)}
        </span>
        <span class="time num" role="timer" aria-label={t.card.timeLeft}>
          {t.card.seconds(talk.secondsToAnswer.value)}
        </span>
      </div>
      <button
        type="button"
        class="btn wide"
        aria-busy={model.claims.busy.value === talk.id}
        onClick={() => void model.start(talk.id)}
      >
        {t.talk.start}
      </button>
    </div>
  );
}
