import type { Entry } from '../protocol/frames';
import { heldBefore } from '../protocol/holders';
import { exactTime, timeOfDay } from '../shared/format';
import { FileShown } from '../shared/files/FileShown';
import { MessageText } from '../shared/MessageText';
import { textOf } from '../shared/texts';
import { firstWords } from '../shared/words';
import { t } from './texts/en';
import { authorName, type Playback } from './PlaybackModel';

interface Props {
  entries: readonly Entry[];
  playback: Playback;
  /** Where a file can be read; `fresh` where the last answer did not open it. */
  address: (file: string, fresh?: boolean) => Promise<string>;
}

/** What was said and what happened, each with its time. */
export function Transcript({ playback, address }: Omit<Props, 'entries'>) {
  return (
    <div class="transcript" role="log" aria-label={t.messages} aria-live="off" tabIndex={0}>
      {playback.entries.length === 0 && <p class="muted">{t.empty}</p>}
      {blocks(playback.entries).map((block) => (
        <Block key={block[0]?.seq} entries={block} playback={playback} address={address} />
      ))}
    </div>
  );
}

/** Messages that follow each other are one list; what happened stands between. */
function blocks(entries: readonly Entry[]): Entry[][] {
  const found: Entry[][] = [];
  for (const entry of entries) {
    const last = found.at(-1);
    if (entry.kind === 'message' && last?.[0]?.kind === 'message') last.push(entry);
    else found.push([entry]);
  }
  return found;
}

function Block({ entries, playback, address }: Props) {
  const [first] = entries;
  if (first && first.kind !== 'message') return <Happened entry={first} playback={playback} />;
  return (
    <ul>
      {entries.map((entry) => (
        <Said key={entry.seq} entry={entry} playback={playback} address={address} />
      ))}
    </ul>
  );
}

type Says = Readonly<Record<string, (who: string, former: string) => string>>;

function Happened({ entry, playback }: { entry: Entry; playback: Playback }) {
  const says: Says = t.events;
  const say = textOf(says, `${entry.kind}.${entry.reason ?? ''}`) ?? textOf(says, entry.kind);
  const nameless = entry.author.kind === 'rep' ? t.rep : t.visitor;
  const former = heldBefore(playback.entries, entry.seq) ?? t.rep;
  return (
    <p class="happened">
      <Time at={entry.at} />
      {say?.(authorName(entry, playback, nameless), former) ?? entry.kind}
    </p>
  );
}

function Said({ entry, playback, address }: Omit<Props, 'entries'> & { entry: Entry }) {
  const { file } = entry;
  const name = authorName(entry, playback, entry.author.kind === 'rep' ? t.rep : t.visitor);
  return (
    <li class={entry.author.kind} aria-label={`${name}: ${firstWords(entry)}`}>
      <Time at={entry.at} />
      <div>
        <b>
          <bdi>{name}</bdi>
        </b>
        {file ? (
          <FileShown file={file} texts={t.files} address={(fresh) => address(file.id, fresh)} />
        ) : (
          <MessageText text={entry.text ?? ''} pieces={entry.pieces} />
        )}
      </div>
    </li>
  );
}

function Time({ at }: { at: string }) {
  return (
    <time class="num" dateTime={at} title={exactTime(at)}>
      {timeOfDay(at)}
    </time>
  );
}
