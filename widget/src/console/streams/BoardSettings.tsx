import { useConsole } from '../app/context';
import { NoticeChoices } from '../reps/NoticeChoices';
import { t } from '../texts/en';
import { Dialog } from '../ui/parts';

/** What this rep wants to see on the board, and how it is called. */
export function BoardSettings({ onClose }: { onClose: () => void }) {
  const { choices } = useConsole().boards;
  return (
    <Dialog title={t.board.settings} onClose={onClose}>
      <label class="check">
        <input
          type="checkbox"
          checked={choices.showIdle.value}
          aria-describedby="show-idle-help"
          onChange={(event) => choices.chooseShowIdle(event.currentTarget.checked)}
        />
        <span>{t.board.showIdle}</span>
      </label>
      <p id="show-idle-help" class="small muted">
        {t.board.showIdleHelp}
      </p>
      <Streams />
      <NoticeChoices />
    </Dialog>
  );
}

function Streams() {
  const { boards } = useConsole();
  const { choices } = boards;
  const streams = boards.shown.value.streams.value;
  if (streams.length === 0) return null;
  return (
    <fieldset class="choices">
      <legend>{t.board.streams}</legend>
      {streams.map((column) => (
        <label key={column.id} class="check">
          <input
            type="checkbox"
            checked={!choices.hidden.value.has(column.id)}
            onChange={(event) => choices.hide(column.id, !event.currentTarget.checked)}
          />
          <span class="cut">{column.title}</span>
        </label>
      ))}
      <p class="small muted">{t.board.streamsHelp}</p>
    </fieldset>
  );
}
