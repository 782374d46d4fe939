import { useLayoutEffect, useRef } from 'preact/hooks';
import send from 'lucide-static/icons/send-horizontal.svg?nodes';
import { exactTime } from '../../shared/format';
import { Icon } from '../../shared/Icon';
import { useConsole } from '../app/context';
import { Gaps, keysOf, slashAria, useGrowth } from '../conversations/composing';
import { DraftBox } from '../copilot/DraftBox';
import { ShortcutMenu } from '../shortcuts/ShortcutMenu';
import { useSlash } from '../shortcuts/useSlash';
import { refusalText, t } from '../texts/en';
import type { FirstWords, Refusal } from './FirstWords';

/** Where the rep writes its first words; the visitor hears of nothing before they are sent. */
export function FirstComposer({ words, name }: { words: FirstWords; name: string }) {
  const box = useRef<HTMLTextAreaElement>(null);
  const { shortcuts } = useConsole();
  const slash = useSlash(words, box);
  const text = words.draft.value;
  useGrowth(box, text);
  useLayoutEffect(() => box.current?.focus(), [words]);
  useLeaving(words.id);
  const refused = words.refused.value;
  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault();
        slash.send();
        box.current?.focus();
      }}
    >
      <p class="small muted">{t.pounce.help(name)}</p>
      <ShortcutMenu conversation={words.id} onChoose={slash.choose} onSkill={slash.chooseSkill} />
      <DraftBox of={words.id} onEnd={slash.insert} />
      <Gaps names={slash.gaps.value} />
      {refused && (
        <p class="small gaps" role="alert">
          {whyNot(refused, name)}
        </p>
      )}
      <textarea
        ref={box}
        rows={2}
        value={text}
        maxLength={8000}
        aria-label={t.talk.message}
        placeholder={t.talk.placeholder}
        title={t.talk.hint}
        aria-autocomplete="list"
        aria-haspopup="listbox"
        {...slashAria(shortcuts)}
        onInput={(event) => slash.onInput(event.currentTarget)}
        onKeyDown={keysOf(slash, box)}
      />
      <Tools words={words} />
    </form>
  );
}

/** Who turns to another page has no use for a draft; a model that still writes is told to stop. */
function useLeaving(visitor: string): void {
  const { copilot } = useConsole().shortcuts;
  useLayoutEffect(() => () => copilot.discardOf(visitor), [visitor, copilot]);
}

function Tools({ words }: { words: FirstWords }) {
  const empty = words.draft.value.trim() === '';
  return (
    <div class="row tools">
      <button type="button" class="btn ghost" onClick={() => words.cancel()}>
        {t.pounce.cancel}
      </button>
      <span class="grow small muted hint" aria-hidden="true">
        <span>{t.talk.shortHint}</span>
      </span>
      <button
        type="submit"
        class="btn round"
        aria-label={t.talk.send}
        title={t.talk.send}
        aria-disabled={empty}
        aria-busy={words.busy.value}
      >
        <Icon of={send} size={20} />
      </button>
    </div>
  );
}

function whyNot({ code, by, at }: Refusal, name: string): string {
  if (code === 'conversation.taken') return t.alerts.taken(by ?? t.card.someone);
  if (code === 'pounce.dismissed' && at !== undefined) {
    return t.pounce.dismissed(name, exactTime(at));
  }
  return refusalText(code, by);
}
