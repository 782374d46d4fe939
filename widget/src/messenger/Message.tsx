import { MessageText } from '../shared/MessageText';
import { wordsOf } from '../shared/words';
import type { Shown } from './context';
import type { MessageItem } from './items';
import { exactTime, shortTime } from './times';

/** As much of a message as names it. */
const FIRST_WORDS = 8;

export function Message({ item, shown }: { item: MessageItem; shown: Shown }) {
  const { texts, look } = shown;
  const author = item.mine ? texts.you : (item.author ?? look.name);
  const classes = ['message', item.mine ? 'mine' : 'theirs', item.follows ? 'follows' : ''];
  return (
    <li class={classes.join(' ').trim()} aria-label={`${author}: ${firstWords(item)}`}>
      <div class="line">
        <div class="bubble">
          <MessageText text={item.text} pieces={item.pieces} />
        </div>
        <time dateTime={new Date(item.at).toISOString()} title={exactTime(item.at, look.language)}>
          {shortTime(item.at, look.language)}
        </time>
      </div>
      <DeliveryText item={item} shown={shown} />
    </li>
  );
}

function DeliveryText({ item, shown: { model, texts } }: { item: MessageItem; shown: Shown }) {
  const { delivery, clientId, refused } = item;
  if (delivery === undefined) return null;
  if (delivery !== 'not-sent') return <p class="delivery">{texts[delivery]}</p>;
  return (
    <p class="delivery bad">
      <span>{texts.notSent}</span>
      {refused === 'message.too-long' && <span>{texts.tooLong}</span>}
      {refused === 'message.too-fast' && <span>{texts.tooFast}</span>}
      {refused === 'message.too-many-links' && <span>{texts.tooManyLinks}</span>}
      {clientId !== undefined && (
        <button type="button" onClick={() => model.retry(clientId)}>
          {texts.tryAgain}
        </button>
      )}
    </p>
  );
}

function firstWords(item: MessageItem): string {
  return wordsOf(item).split(' ').slice(0, FIRST_WORDS).join(' ');
}
