import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { useComputed, useSignal } from '@preact/signals';
import arrowDown from 'lucide-static/icons/arrow-down.svg?nodes';
import { dayName, exactTime } from '../../shared/format';
import { Icon } from '../../shared/Icon';
import { MessageText } from '../../shared/MessageText';
import { firstWords } from '../../shared/words';
import { useConsole } from '../app/context';
import { Readable } from '../copilot/Readable';
import { AutomatedMark } from '../pounce/AutomatedMark';
import { t } from '../texts/en';
import type { ConversationModel } from './ConversationModel';
import { eventText } from './eventText';
import { MessageFile } from './MessageFile';
import { NoteView } from './NoteView';
import { timeline, type Block, type Bubble } from './Timeline';
import { Underway } from './Underway';

/** So near to the end counts as being there. */
const NEAR_PX = 80;

/** What was said. It stays at the end while the rep is there, and does not jump while the rep reads above. */
export function MessageLog({ talk, name }: { talk: ConversationModel; name: string }) {
  const box = useRef<HTMLDivElement>(null);
  const atEnd = useSignal(true);
  const blocks = useComputed(() =>
    timeline(talk.entries.value, talk.unsent.value, talk.newFrom.value, talk.notes.notes.value),
  ).value;
  const languages = useConsole().shortcuts.copilot.translations.of(talk.id);
  const toEnd = () => box.current?.scrollTo({ top: box.current.scrollHeight });
  useLayoutEffect(() => {
    if (atEnd.peek()) toEnd();
  }, [blocks, talk.visitorTypes.value, talk.preview.value, languages]);
  useWhenResized(box, () => {
    if (atEnd.peek()) toEnd();
  });
  useSeen(talk, atEnd.value);
  const moved = () => {
    const { scrollHeight = 0, scrollTop = 0, clientHeight = 0 } = box.current ?? {};
    atEnd.value = scrollHeight - scrollTop - clientHeight < NEAR_PX;
  };
  return (
    <div class="log-frame">
      <div
        class="log"
        role="log"
        aria-label={t.talk.messages}
        tabIndex={0}
        ref={box}
        onScroll={moved}
      >
        {blocks.length === 0 && <p class="day">{t.talk.empty}</p>}
        {blocks.map((block) => (
          <BlockView key={block.key} block={block} talk={talk} name={name} />
        ))}
        {talk.visitorTypes.value && <Typing name={name} preview={talk.preview.value} />}
      </div>
      {!atEnd.value && (
        <button type="button" class="jump" onClick={toEnd}>
          <Icon of={arrowDown} size={16} />
          {talk.unread.value > 0 ? t.unread(talk.unread.value) : t.talk.newest}
        </button>
      )}
    </div>
  );
}

/** The composer grows, the window shrinks: the end stays in sight. */
function useWhenResized(box: RefObject<Element | null>, then: () => void): void {
  useEffect(() => {
    const watch = new ResizeObserver(then);
    if (box.current) watch.observe(box.current);
    return () => watch.disconnect();
  }, []);
}

/** Seen is what stands on a page that somebody looks at. */
function useSeen(talk: ConversationModel, atEnd: boolean): void {
  useEffect(() => {
    const look = () => {
      if (atEnd && document.visibilityState === 'visible' && document.hasFocus()) talk.see();
    };
    look();
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, [talk, talk.unread.value, atEnd]);
}

function BlockView({ block, talk, name }: { block: Block; talk: ConversationModel; name: string }) {
  const me = useConsole().rep.me.value?.rep.id;
  switch (block.kind) {
    case 'day':
      return <p class="day">{dayText(block.at)}</p>;
    case 'new':
      return (
        <p class="fresh">
          <span>{t.talk.new}</span>
        </p>
      );
    case 'event':
      return (
        <p class="event" title={exactTime(block.entry.at)}>
          {eventText(block.entry, name, talk.entries.value, me)}
        </p>
      );
    case 'note':
      return <NoteView note={block.note} />;
    case 'messages':
      return (
        <ul class="said">
          {block.bubbles.map((bubble) => (
            <Message key={bubble.key} bubble={bubble} talk={talk} name={name} />
          ))}
        </ul>
      );
  }
}

function Message({
  bubble,
  talk,
  name,
}: {
  bubble: Bubble;
  talk: ConversationModel;
  name: string;
}) {
  const mine = bubble.author.kind === 'rep';
  const { rep } = useConsole();
  const own = mine && (bubble.unsent !== undefined || bubble.author.id === rep.me.value?.rep.id);
  const author = own ? t.talk.you : (bubble.author.name ?? name);
  const last = useComputed(() =>
    talk.entries.value.findLast((entry) => entry.author.kind === 'rep' && entry.kind === 'message'),
  );
  const isLast = last.value?.seq === bubble.seq && talk.unsent.value.length === 0;
  return (
    <li class={mine ? 'me' : 'them'} aria-label={`${author}: ${firstWords(bubble)}`}>
      {mine && !own && <span class="author">{author}</span>}
      {bubble.automated && <AutomatedMark />}
      {bubble.offer !== undefined && <span class="pill">{t.meetings.offered}</span>}
      {bubble.file ? (
        <MessageFile file={bubble.file} talk={talk} posted={bubble.seq !== undefined} />
      ) : (
        <div class={bubble.automated ? 'bubble automated' : 'bubble'} title={exactTime(bubble.at)}>
          <MessageText text={bubble.text} pieces={bubble.pieces} />
        </div>
      )}
      <Readable bubble={bubble} talk={talk} />
      {bubble.unsent && <Underway bubble={bubble} talk={talk} />}
      {mine && isLast && bubble.seq !== undefined && (
        <span class="state">
          {talk.view.value.visitorSeen >= bubble.seq ? t.talk.seen : t.talk.sent}
        </span>
      )}
    </li>
  );
}

/** That the visitor types, and what, where the company lets its reps see it. */
function Typing({ name, preview }: { name: string; preview: string }) {
  if (preview !== '') {
    return (
      <p class="typing preview" title={t.talk.previewHelp}>
        <span class="small muted">{t.talk.preview(name)}</span>
        <span dir="auto">{preview}</span>
      </p>
    );
  }
  return (
    <p class="typing" title={t.talk.typing(name)}>
      <span class="spoken">{t.talk.typing(name)}</span>
      <i />
      <i />
      <i />
    </p>
  );
}

function dayText(at: number): string {
  const days = Math.round((startOfDay(Date.now()) - startOfDay(at)) / 86_400_000);
  if (days === 0) return t.talk.today;
  return days === 1 ? t.talk.yesterday : dayName(at);
}

function startOfDay(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0);
}
