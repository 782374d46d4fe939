import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { MessageText } from '../../shared/MessageText';
import type { WalkView } from '../../protocol/frames';
import type { Shown } from '../context';
import { AnswersModel } from './AnswersModel';
import css from './assistant.css?inline';
import { dresser } from '../dress';

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
  const answers = useMemo(() => new AnswersModel(assistant), [assistant]);
  const answered = answers.answered.value;
  useLayoutEffect(() => dress(place.current), []);
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
      {!over && walk.question && (
        <Question {...{ walk, shown, answers }} question={walk.question} />
      )}
    </section>
  );
}

const dress = dresser(css);

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
  answers: AnswersModel;
  question: NonNullable<WalkView['question']>;
}

function Question({ question, walk, shown, answers }: Asked) {
  const { texts } = shown;
  const asked = walk.lines.findLast(({ kind }) => kind === 'asked')?.text ?? texts.assistant;
  return (
    <div class="answers" role="group" aria-label={asked}>
      {question.choices ? (
        question.choices.map((choice) => (
          <button
            key={choice}
            type="button"
            class="choice"
            aria-disabled={answers.busy.value}
            onClick={() => void answers.choose(choice)}
          >
            {choice}
          </button>
        ))
      ) : (
        <Address answers={answers} texts={texts} />
      )}
      {question.optional && (
        <button type="button" class="later" onClick={() => void answers.skip()}>
          {texts.assistantSkip}
        </button>
      )}
      {answers.problem.value !== undefined && (
        <p class="problem" role="alert">
          {answers.problem.value === 'email' ? texts.emailWrong : texts.failed}
        </p>
      )}
    </div>
  );
}

function Address({ answers, texts }: Pick<Asked, 'answers'> & Pick<Shown, 'texts'>) {
  const submit = (event: Event): void => {
    event.preventDefault();
    void answers.sendEmail();
  };
  return (
    <form class="row" noValidate onSubmit={submit}>
      <input
        type="email"
        autocomplete="email"
        maxLength={254}
        aria-label={texts.email}
        placeholder={texts.emailExample}
        aria-invalid={answers.problem.value === 'email'}
        value={answers.email.value}
        onInput={({ currentTarget }) => {
          answers.email.value = currentTarget.value;
        }}
      />
      <button type="submit" class="plain">
        {texts.sendEmail}
      </button>
    </form>
  );
}
