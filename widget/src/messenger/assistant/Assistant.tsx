import { useEffect, useRef } from 'preact/hooks';
import { MessageText } from '../../shared/MessageText';
import type { WalkView } from '../../protocol/frames';
import type { Shown } from '../context';

export interface Props {
  walk: WalkView;
  shown: Shown;
  /** A conversation has begun: what was said stays, nothing is asked any more. */
  over: boolean;
}

/** What the assistant says, and the answers it takes. It says of itself that it is no person. */
export function Assistant({ walk, shown, over }: Props) {
  const { assistant, texts } = shown;
  const place = useRef<HTMLElement>(null);
  const answered = assistant.answered.value;
  useEffect(() => {
    // The button that was pressed is gone: the keyboard goes where the next answer is given.
    if (answered > 0 && !over) next(place.current)?.focus();
  }, [answered, over]);
  return (
    <section class="assistant" ref={place} tabIndex={-1} aria-label={texts.assistant}>
      <div role="log" aria-live="polite" aria-label={texts.assistant}>
        <ol>
          {walk.lines.map((line, at) => (
            <Line key={`${walk.walk}:${at}`} line={line} texts={texts} />
          ))}
        </ol>
      </div>
      {!over && walk.question && <Question question={walk.question} walk={walk} shown={shown} />}
    </section>
  );
}

function next(place: HTMLElement | null): HTMLElement | null {
  return place?.querySelector<HTMLElement>('.answers :is(button, input)') ?? place;
}

type Spoken = WalkView['lines'][number];

function Line({ line, texts }: { line: Spoken; texts: Shown['texts'] }) {
  const mine = line.kind === 'answered' || line.kind === 'skipped';
  const text = wordsOf(line, texts);
  return (
    <li
      class={mine ? 'message mine' : 'message theirs'}
      aria-label={`${mine ? texts.you : texts.assistant}: ${text}`}
    >
      <div class="bubble">
        <MessageText text={text} pieces={line.pieces} />
      </div>
    </li>
  );
}

function wordsOf({ kind, text }: Spoken, texts: Shown['texts']): string {
  if (kind === 'skipped') return texts.assistantSkipped;
  return kind === 'anew' ? texts.assistantAnew : text;
}

interface Asked extends Omit<Props, 'over'> {
  question: NonNullable<WalkView['question']>;
}

function Question({ question, walk, shown }: Asked) {
  const { assistant, texts } = shown;
  const asked = walk.lines.findLast(({ kind }) => kind === 'asked')?.text ?? texts.assistant;
  return (
    <div class="answers" role="group" aria-label={asked}>
      {question.choices ? (
        question.choices.map((choice) => (
          <button
            key={choice}
            type="button"
            class="choice"
            aria-disabled={assistant.busy.value}
            onClick={() => void assistant.choose(choice)}
          >
            {choice}
          </button>
        ))
      ) : (
        <Address shown={shown} />
      )}
      {question.optional && (
        <button type="button" class="later" onClick={() => void assistant.skip()}>
          {texts.assistantSkip}
        </button>
      )}
      {assistant.problem.value !== undefined && (
        <p class="problem" role="alert">
          {assistant.problem.value === 'email' ? texts.emailWrong : texts.failed}
        </p>
      )}
    </div>
  );
}

function Address({ shown: { assistant, texts } }: { shown: Shown }) {
  const submit = (event: Event): void => {
    event.preventDefault();
    void assistant.sendEmail();
  };
  return (
    <form class="row" noValidate onSubmit={submit}>
      <input
        type="email"
        autocomplete="email"
        maxLength={254}
        aria-label={texts.email}
        placeholder={texts.emailExample}
        aria-invalid={assistant.problem.value === 'email'}
        value={assistant.email.value}
        onInput={({ currentTarget }) => {
          assistant.email.value = currentTarget.value;
        }}
      />
      <button type="submit" class="plain">
        {texts.sendEmail}
      </button>
    </form>
  );
}
