import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Shown } from './context';
import { dresser } from './dress';
import css from './rating.css?inline';
import type { Texts } from './texts';

const dress = dresser(css);

/** From bad to excellent. */
const SCORES = [1, 2, 3, 4, 5] as const;
/** The server takes no longer comment. */
const LONGEST_COMMENT = 255;

/** After a conversation with a rep: how was it? Whoever would rather write on just does. */
export function RatingQuestion({ rating, model, texts }: Shown) {
  const place = useRef<HTMLElement>(null);
  const isAsked = rating.asked.value && model.outgoing.value.length === 0;
  useLayoutEffect(() => dress(place.current), [isAsked]);
  if (!isAsked) return null;
  const chosen = rating.score.value;
  return (
    <section class="rating" ref={place} aria-label={texts.rateQuestion}>
      <fieldset>
        <legend>{texts.rateQuestion}</legend>
        <div class="scores">
          {SCORES.map((score) => (
            <label key={score} class={score === chosen ? 'on' : ''}>
              <input
                type="radio"
                name="foyer-rating"
                class="unseen"
                checked={score === chosen}
                onChange={() => void rating.choose(score)}
              />
              <b aria-hidden="true">{score}</b>
              <span>{wordOf(score, texts)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <p role="status">{chosen !== undefined && texts.rateThanks}</p>
      {rating.state.value === 'failed' && (
        <p class="problem" role="alert">
          {texts.failed}
        </p>
      )}
      {chosen === undefined ? (
        <NotNow {...{ rating, texts }} />
      ) : (
        <Comment {...{ rating, texts }} />
      )}
    </section>
  );
}

type Part = Pick<Shown, 'rating' | 'texts'>;

function NotNow({ rating, texts }: Part) {
  return (
    <button type="button" class="later" onClick={() => rating.decline()}>
      {texts.rateNotNow}
    </button>
  );
}

function Comment({ rating, texts }: Part) {
  if (rating.state.value === 'commented') return null;
  const submit = (event: Event): void => {
    event.preventDefault();
    void rating.addComment();
  };
  return (
    <form class="row" onSubmit={submit}>
      <input
        type="text"
        maxLength={LONGEST_COMMENT}
        aria-label={texts.rateComment}
        placeholder={texts.rateComment}
        value={rating.comment.value}
        onInput={({ currentTarget }) => {
          rating.comment.value = currentTarget.value;
        }}
      />
      <button type="submit" class="plain">
        {texts.rateSend}
      </button>
    </form>
  );
}

function wordOf(score: (typeof SCORES)[number], texts: Texts): string {
  const words = {
    1: texts.rateBad,
    2: texts.ratePoor,
    3: texts.rateOkay,
    4: texts.rateGood,
    5: texts.rateExcellent,
  };
  return words[score];
}
