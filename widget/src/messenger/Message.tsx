import { Component } from 'preact';
import { FileShown, type Ask } from '../shared/files/FileShown';
import { MessageText } from '../shared/MessageText';
import { wordsOf } from '../shared/words';
import type { FileView } from '../protocol/frames';
import type { Shown } from './context';
import { focusComposer } from './focus';
import { isSame, type MessageItem } from './items';
import { exactTime, shortTime } from './times';

interface Props {
  item: MessageItem;
  shown: Shown;
}

interface FileProps {
  item: MessageItem;
  file: FileView;
  shown: Shown;
}

/** As much of a message as names it. */
const FIRST_WORDS = 8;

/** One message. A long log grows at its end: what stands above is not drawn again. */
export class Message extends Component<Props> {
  override shouldComponentUpdate({ item }: Props): boolean {
    return !isSame(item, this.props.item);
  }

  override render({ item, shown }: Props) {
    return <Line item={item} shown={shown} />;
  }
}

function Line({ item, shown }: Props) {
  const { texts, look } = shown;
  const author = item.mine ? texts.you : (item.author ?? look.name);
  const classes = ['message', item.mine ? 'mine' : 'theirs', item.follows ? 'follows' : ''];
  return (
    <li class={classes.join(' ').trim()} aria-label={`${author}: ${firstWords(item)}`}>
      <div class="line">
        {item.file ? (
          <MessageFile item={item} file={item.file} shown={shown} />
        ) : (
          <div class="bubble">
            <MessageText text={item.text} pieces={item.pieces} />
          </div>
        )}
        <time dateTime={new Date(item.at).toISOString()} title={exactTime(item.at, look.language)}>
          {shortTime(item.at, look.language)}
        </time>
      </div>
      <MeetingOffer item={item} shown={shown} />
      {item.automated && <p class="delivery">{texts.automated}</p>}
      <DeliveryText item={item} shown={shown} />
    </li>
  );
}

/** The way back to its times, for who has put them off. */
function MeetingOffer({ item: { offer }, shown: { model, texts } }: Props) {
  if (offer === undefined) return null;
  return (
    <button type="button" class="plain offer" onClick={() => (model.meeting.value = offer)}>
      {texts.meetingChoose}
    </button>
  );
}

function MessageFile({ item, file, shown }: FileProps) {
  const { model, texts, look } = shown;
  const { addresses } = model.files;
  const { conversation } = item;
  const address: Ask | undefined =
    conversation === undefined ? undefined : (fresh) => addresses.of(conversation, file.id, fresh);
  return <FileShown {...{ file, texts, address }} language={look.language} />;
}

function DeliveryText({ item, shown }: Props) {
  const { texts } = shown;
  const { delivery, clientId, refused } = item;
  if (delivery === undefined) return null;
  if (delivery !== 'not-sent') return <p class="delivery">{texts[delivery]}</p>;
  return (
    <p class="delivery bad">
      <span>{texts.notSent}</span>
      {refused === 'message.too-long' && <span>{texts.tooLong}</span>}
      {refused === 'message.too-fast' && <span>{texts.tooFast}</span>}
      {refused === 'message.too-many-links' && <span>{texts.tooManyLinks}</span>}
      {clientId !== undefined && <WayOut clientId={clientId} refused={refused} {...shown} />}
    </p>
  );
}

/** What is too much as it is would be refused again: it goes back to be changed. */
const TO_CHANGE = ['message.too-long', 'message.too-many-links'];

function WayOut(props: Shown & { clientId: string; refused: string | undefined }) {
  const { model, texts, clientId, refused = '' } = props;
  const change = TO_CHANGE.includes(refused);
  const act = ({ currentTarget }: { currentTarget: Element }): void => {
    if (!change) return model.retry(clientId);
    focusComposer(currentTarget);
    model.takeBack(clientId);
  };
  return (
    <button type="button" onClick={act}>
      {change ? texts.edit : texts.tryAgain}
    </button>
  );
}

function firstWords(item: MessageItem): string {
  return wordsOf(item).split(' ').slice(0, FIRST_WORDS).join(' ');
}
