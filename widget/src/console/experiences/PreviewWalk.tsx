import { useEffect, useRef } from 'preact/hooks';
import { MessageText } from '../../shared/MessageText';
import type { WalkView } from '../../protocol/frames';
import { useAdmin } from '../app/context';
import { t } from '../texts/en';

type Spoken = WalkView['lines'][number];
type Question = NonNullable<WalkView['question']>;

/** What was said, and the answers that a visitor could give now. */
export function PreviewWalk({ walk }: { walk: WalkView }) {
  const { preview } = useAdmin();
  const place = useRef<HTMLDivElement>(null);
  const answered = preview.given.value.length;
  useEffect(() => {
    // The button that was pressed is gone: the keyboard goes where the next answer is given.
    if (answered > 0) next(place.current)?.focus();
  }, [answered]);
  return (
    <div class="walked" ref={place} tabIndex={-1}>
      <ol aria-label={t.preview.said} aria-live="polite">
        {walk.lines.map((line, at) => (
          <Line key={at} line={line} />
        ))}
      </ol>
      {walk.question && <Answers question={walk.question} />}
      {preview.given.value.length > 0 && (
        <button type="button" class="btn ghost" onClick={() => void preview.back()}>
          {t.preview.back}
        </button>
      )}
    </div>
  );
}

function next(place: HTMLElement | null): HTMLElement | null {
  return place?.querySelector<HTMLElement>('.answers :is(button, input)') ?? place;
}

function Line({ line }: { line: Spoken }) {
  const mine = line.kind === 'answered' || line.kind === 'skipped';
  return (
    <li class={mine ? 'mine' : 'theirs'}>
      <span class="small muted">{mine ? t.preview.visitor : t.preview.assistant}</span>
      <MessageText
        text={line.kind === 'skipped' ? t.preview.skipped : line.text}
        pieces={line.pieces}
      />
    </li>
  );
}

function Answers({ question }: { question: Question }) {
  const { preview } = useAdmin();
  return (
    <div class="row answers" role="group" aria-label={t.preview.answers}>
      {question.choices?.map((choice) => (
        <button
          key={choice}
          type="button"
          class="btn ghost"
          aria-disabled={preview.busy.value}
          onClick={() => void preview.answer({ choice })}
        >
          {choice}
        </button>
      ))}
      {!question.choices && <Address />}
      {question.optional && (
        <button type="button" class="btn ghost" onClick={() => void preview.answer({})}>
          {t.preview.skip}
        </button>
      )}
    </div>
  );
}

function Address() {
  const { preview } = useAdmin();
  const submit = (event: Event) => {
    event.preventDefault();
    void preview.sendAddress();
  };
  return (
    <form class="row" onSubmit={submit}>
      <input
        type="email"
        required
        aria-label={t.preview.address}
        value={preview.address.value}
        onInput={({ currentTarget }) => (preview.address.value = currentTarget.value)}
      />
      <button type="submit" class="btn ghost">
        {t.preview.give}
      </button>
    </form>
  );
}
