import { useSignal } from '@preact/signals';
import { MessageText } from '../../shared/MessageText';
import { useConsole } from '../app/context';
import { t } from '../texts/en';
import type { Run } from './CopilotModel';
import type { Draft, DraftSource } from './Draft';
import { cautionText, failureText, languagesText } from './failureText';
import { wordDiff } from './wordDiff';

interface Props {
  /** The conversation, or the visitor where there is none yet. */
  of: string;
  /** Goes back to the composer with what is to stand in it; nothing where it is discarded. */
  onEnd: (words: string, whole?: boolean) => void;
}

/** What the copilot drafted, above the composer: it goes into the composer, or it goes. */
export function DraftBox({ of, onEnd }: Props) {
  const { copilot } = useConsole().shortcuts;
  const run = copilot.run.value;
  if (run?.conversation !== of) return null;
  const end = (words?: string) => {
    copilot.discard();
    const isTranslated = run.skill === 'translate' && run.own !== undefined;
    if (words !== undefined && isTranslated) copilot.translations.took(of, run.own);
    onEnd(words ?? '', words !== undefined && run.own !== undefined);
  };
  return (
    <section
      class="copilot-draft"
      aria-label={t.copilot.draft}
      onKeyDown={(event) => {
        if (event.key === 'Escape') end();
      }}
    >
      <Head run={run} />
      {run.skill === 'translate' && run.own !== undefined && <Own words={run.own} />}
      {run.text !== undefined && <p class="copilot-draft-text words">{run.text}</p>}
      {run.draft && <Text draft={run.draft} tuned={run.skill === 'tune' ? run.own : undefined} />}
      <Buttons run={run} onEnd={end} />
    </section>
  );
}

/** What the rep wrote, beside what is to become of it. */
function Own({ words }: { words: string }) {
  return (
    <p class="small words" dir="auto">
      <span class="muted">{t.translation.own}:</span> {words}
    </p>
  );
}

/** Which skill and engine; how it stands is said to a screen reader too. */
function Head({ run }: { run: Run }) {
  const { draft, failed } = run;
  return (
    <>
      <div class="row">
        <span class="strong">{t.copilot.skills[run.skill].name}</span>
        {draft && <span class="small muted grow cut">{draft.engine}</span>}
        <span role="status" class={draft ? 'spoken' : 'small grow'}>
          {draft && t.copilot.ready}
          {failed !== undefined && <span class="bad">{failureText(failed)}</span>}
          {!draft && failed === undefined && <span class="muted">{t.copilot.writing}</span>}
        </span>
      </div>
    </>
  );
}

function Text({ draft, tuned }: { draft: Draft; tuned: string | undefined }) {
  return (
    <>
      <div class="copilot-draft-text">
        {tuned === undefined ? (
          <MessageText text={draft.text} pieces={draft.pieces} />
        ) : (
          <Changes before={tuned} after={draft.text} />
        )}
      </div>
      {draft.languages && <p class="small muted">{languagesText(draft.languages)}</p>}
      {draft.insteadOf !== undefined && (
        <p class="small warn">
          {failureText(draft.insteadOf)} {t.copilot.instead}
        </p>
      )}
      {draft.cautions.map((word) => (
        <p key={word} class="small warn">
          {cautionText(word)}
        </p>
      ))}
      {draft.sources.length > 0 && (
        <p class="small muted sources">
          {t.copilot.source}{' '}
          {draft.sources.map((source) => (
            <From key={source.title} source={source} />
          ))}
        </p>
      )}
    </>
  );
}

function From({ source: { title, link, kind } }: { source: DraftSource }) {
  const isOurs = kind === 'shortcut' || kind === 'greeting' || kind === 'past';
  const name = isOurs ? t.copilot[kind](title) : title;
  if (link === undefined) return <span>{name}</span>;
  return (
    <a href={link} target="_blank" rel="noopener noreferrer">
      {name}
    </a>
  );
}

/** What changed: struck what goes, underlined what comes. */
function Changes({ before, after }: { before: string; after: string }) {
  if (before === after) return <p class="muted">{t.copilot.unchanged}</p>;
  return (
    <div class="words" dir="auto">
      {wordDiff(before, after).map(({ kind, text }, key) => {
        if (kind === 'gone') return <del key={key}>{text}</del>;
        return kind === 'new' ? <ins key={key}>{text}</ins> : text;
      })}
    </div>
  );
}

/** A translation is used by somebody who says so: it cannot be read before it is sent. */
function Use({ run, onUse }: { run: Run; onUse: () => void }) {
  const ticked = useSignal(run.skill !== 'translate');
  return (
    <>
      {run.skill === 'translate' && (
        <label class="small row">
          <input
            type="checkbox"
            checked={ticked.value}
            onChange={(event) => (ticked.value = event.currentTarget.checked)}
          />
          {t.copilot.tick}
        </label>
      )}
      <button
        type="button"
        class="btn"
        aria-disabled={!ticked.value}
        onClick={() => ticked.value && onUse()}
      >
        {t.copilot.use}
      </button>
    </>
  );
}

function Buttons({ run, onEnd }: { run: Run; onEnd: (words?: string) => void }) {
  const { copilot } = useConsole().shortcuts;
  const { draft, failed } = run;
  return (
    <div class="row">
      {draft && run.reading === undefined && <Use run={run} onUse={() => onEnd(draft.text)} />}
      {draft?.more === true && (
        <button type="button" class="btn ghost" onClick={() => void copilot.another()}>
          {t.copilot.another}
        </button>
      )}
      {failed !== undefined && (
        <button type="button" class="btn ghost" onClick={() => void copilot.again()}>
          {t.tryAgain}
        </button>
      )}
      <button type="button" class="btn ghost" onClick={() => onEnd()}>
        {t.copilot.discard}
      </button>
    </div>
  );
}
