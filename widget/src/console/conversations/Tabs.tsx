import { Fragment } from 'preact';
import { useRef } from 'preact/hooks';
import { readingKey } from '../../shared/direction';
import { clockLength } from '../../shared/format';
import { useConsole } from '../app/context';
import { paths } from '../app/Route';
import { t } from '../texts/en';
import type { ConversationModel } from './ConversationModel';
import { isLate, isReplyDue } from './holdUp';
import { PassOn, WhyNot } from './PassOn';
import type { PlaceModel } from './PlaceModel';

/** The rep's open conversations, and the one on screen. */
export function Tabs({ place }: { place: PlaceModel }) {
  const { desk } = useConsole();
  const here = place.conversation.value;
  const open = desk.open.value;
  const stranger = !open.some((one) => one === here);
  const call = desk.calls.current.value?.model.conversation;
  const others = call === undefined ? [] : open.filter(({ id }) => id !== call);
  const box = useRef<HTMLDivElement>(null);
  const key = (event: KeyboardEvent) => {
    const tabs = [...(box.current?.querySelectorAll<HTMLElement>('[role=tab]') ?? [])];
    const from = tabs.indexOf(event.target as HTMLElement);
    const step = { ArrowLeft: -1, ArrowRight: 1 }[readingKey(event)];
    if (step === undefined || from < 0) return;
    event.preventDefault();
    tabs.at((from + step) % tabs.length)?.focus();
  };
  return (
    <div class="tabs" ref={box} onKeyDown={key}>
      {/* What a list of tabs owns are tabs alone; "Transfer" stands between them all the same. */}
      <div
        role="tablist"
        aria-label={t.conversations.tabs}
        aria-owns={[
          ...open.map(({ id }) => tabOf(id)),
          ...(stranger ? [tabOf(place.id)] : []),
        ].join(' ')}
      />
      {open.map((talk) => (
        <Fragment key={talk.id}>
          <Tab talk={talk} name={nameOf(talk)} on={talk === here} to={talk.id} />
          {others.includes(talk) && <PassOn talk={talk} name={nameOf(talk)} />}
        </Fragment>
      ))}
      {stranger && <Tab key="here" talk={here} name={place.name.value} on to={place.id} />}
      {others.length > 0 && <WhyNot />}
    </div>
  );
}

function Tab(props: {
  talk: ConversationModel | undefined;
  name: string;
  on: boolean;
  to: string;
}) {
  const { router, ticks, desk } = useConsole();
  const { talk, name, on } = props;
  const unread = talk?.unread.value ?? 0;
  const view = talk?.view.value;
  const late = view !== undefined && (isLate(view) || isReplyDue(view));
  const calling = talk !== undefined && desk.calls.isAsked(talk.id);
  const words = [
    calling && t.calls.asks(name),
    late && t.alerts.late(name),
    unread > 0 && t.unread(unread),
  ];
  const description = words.filter(Boolean).join(', ');
  const since = view?.state === 'open' ? Date.parse(view.startedAt) : undefined;
  const seconds =
    since === undefined ? 0 : Math.max(0, Math.floor((ticks.second.value - since) / 1000));
  return (
    <button
      type="button"
      id={tabOf(props.to)}
      role="tab"
      class={calling ? 'tab calling' : late ? 'tab late' : 'tab'}
      aria-label={name}
      aria-selected={on}
      aria-controls="conversation-panel"
      aria-description={description === '' ? undefined : description}
      tabIndex={on ? 0 : -1}
      title={name}
      onClick={() => router.go(paths.conversation(props.to))}
    >
      <bdi class="cut">{name}</bdi>
      {since !== undefined && <span class="num small muted">{clockLength(seconds)}</span>}
      {unread > 0 && <span class="badge num">{unread}</span>}
    </button>
  );
}

function tabOf(id: string): string {
  return `tab-${id}`;
}

function nameOf(talk: ConversationModel): string {
  const name = talk.view.value.visitorName ?? '';
  return name === '' ? t.visitor : name;
}
