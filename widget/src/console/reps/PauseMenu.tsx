import { useSignal } from '@preact/signals';
import coffee from 'lucide-static/icons/coffee.svg?nodes';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../../shared/Icon';
import { useConsole } from '../app/context';
import { t } from '../texts/en';
import { usePopover } from '../../shared/usePopover';
import { nextTime, pauseText } from './pauseText';

/** "Lunch, back at 13:30": switches off with a word and a time for the others. */
export function PauseMenu() {
  const { rep, line } = useConsole();
  const { open, box, button, onKeyDown, close } = usePopover();
  const off = rep.off.value;
  const said = off?.reason === 'chosen' ? pauseText(off) : undefined;
  return (
    <div class="profile" ref={box} onKeyDown={onKeyDown}>
      <button
        ref={button}
        type="button"
        class="ib pause"
        aria-label={t.pause.button}
        aria-description={said}
        aria-haspopup="dialog"
        aria-expanded={open.value}
        title={said ?? t.pause.button}
        disabled={line.value !== 'up'}
        onClick={() => (open.value = !open.value)}
      >
        <Icon of={coffee} size={16} />
        {said !== undefined && <span class="cut small">{said}</span>}
      </button>
      {open.value && <PauseForm onDone={close} />}
    </div>
  );
}

function PauseForm({ onDone }: { onDone: () => void }) {
  const { rep, ticks } = useConsole();
  const note = useSignal('');
  const back = useSignal('');
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const go = (event: Event) => {
    event.preventDefault();
    void rep.pause(note.peek().trim(), nextTime(back.peek(), ticks.minute.peek()));
    onDone();
  };
  return (
    <div class="menu" role="dialog" aria-label={t.pause.button}>
      <form class="pause-form" onSubmit={go}>
        <p class="small muted">{t.pause.help}</p>
        <Usual choose={(word) => (note.value = word)} />
        <label class="setting">
          {t.pause.note}
          <input
            ref={first}
            type="text"
            maxLength={80}
            value={note.value}
            onInput={(event) => (note.value = event.currentTarget.value)}
          />
        </label>
        <label class="setting">
          {t.pause.back}
          <input
            type="time"
            value={back.value}
            onInput={(event) => (back.value = event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="btn">
          {t.pause.go}
        </button>
      </form>
    </div>
  );
}

/** Most pauses have one of few names. */
function Usual({ choose }: { choose: (word: string) => void }) {
  return (
    <div class="row" role="group" aria-label={t.pause.usual}>
      {t.pause.notes.map((word) => (
        <button key={word} type="button" class="btn ghost" onClick={() => choose(word)}>
          {word}
        </button>
      ))}
    </div>
  );
}
