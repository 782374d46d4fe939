import { fill } from '../shared/texts';
import type { Shown } from './context';
import { itemsOf, type Item, type MessageItem, type NoteItem } from './items';
import { Message } from './Message';
import { dayText, meetingTime } from './times';
import { Typing } from './Typing';

/** All that was said, spoken to a screen reader as it comes. */
export function Log(shown: Shown) {
  const { model, texts } = shown;
  const items = itemsOf(model.rooms.list.value, model.outgoing.value, (item) => model.isLate(item));
  return (
    <>
      <div role="log" aria-label={texts.messages} aria-live="polite" class="log">
        <Items items={items} shown={shown} />
      </div>
      <Typing {...shown} />
    </>
  );
}

/** What was said, as it is drawn wherever it is read. */
export function Items({ items, shown }: { items: Item[]; shown: Shown }) {
  return (
    <>
      {runs(items).map((run) => (
        <Run key={run[0].key} run={run} shown={shown} />
      ))}
    </>
  );
}

type Run = [Item, ...Item[]];

/** Messages that stand together make one list; notes and days stand between the lists. */
function runs(items: Item[]): Run[] {
  const all: Run[] = [];
  for (const item of items) {
    const last = all.at(-1);
    if (item.is === 'message' && last?.[0].is === 'message') last.push(item);
    else all.push([item]);
  }
  return all;
}

function Run({ run: [first, ...rest], shown }: { run: Run; shown: Shown }) {
  if (first.is === 'day') {
    return <p class="day">{dayText(first.at, Date.now(), shown.look.language, shown.texts)}</p>;
  }
  if (first.is === 'note') return <Note item={first} shown={shown} />;
  const messages = [first, ...rest.filter((item): item is MessageItem => item.is === 'message')];
  return (
    <ol>
      {messages.map((item) => (
        <Message key={item.key} item={item} shown={shown} />
      ))}
    </ol>
  );
}

function Note({ item, shown: { texts, look } }: { item: NoteItem; shown: Shown }) {
  const isClosed = item.note === 'missed' && item.reason === 'out-of-hours';
  const isLeftAlone = item.note === 'missed' && item.reason === 'no-relief';
  const isOff = item.reason === 'site-off';
  const when = { time: meetingTime(item.reason, look.language) };
  const words = {
    joined: joinedText(item, texts),
    'held-up': fill(texts.heldUp, { name: item.name ?? texts.colleague }),
    asked: texts.asked,
    missed: item.reason === 'no-reply' ? texts.answerFollows : texts.nobody,
    ended: texts.ended,
    'meeting-booked': fill(texts.meetingNoted, when),
    'meeting-moved': fill(texts.meetingMoved, when),
    'meeting-cancelled': fill(texts.meetingOff, when),
  };
  const more = {
    joined: '',
    'held-up': '',
    asked: '',
    missed: isClosed ? texts.outOfHours : isLeftAlone ? texts.noRelief : '',
    ended: isOff ? texts.closed : '',
    'meeting-booked': '',
    'meeting-moved': '',
    'meeting-cancelled': '',
  };
  return (
    <div class="note">
      <p role="status">{words[item.note]}</p>
      {more[item.note] !== '' && <p>{more[item.note]}</p>}
    </div>
  );
}

function joinedText({ name = '', former, reason }: NoteItem, texts: Shown['texts']): string {
  const names = { name, former: former ?? texts.colleague };
  if (reason === 'relieved') return fill(texts.relieved, names);
  return fill(reason === 'transferred' ? texts.transferred : texts.joined, names);
}
