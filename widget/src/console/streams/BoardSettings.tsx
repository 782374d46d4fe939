import { useConsole, useNotices } from '../app/context';
import { t } from '../texts/en';
import { Dialog, Switch } from '../ui/parts';

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
      <Calls />
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

function Calls() {
  const notices = useNotices();
  const refused = notices.permission.value === 'denied';
  return (
    <fieldset class="choices">
      <legend>{t.board.calls}</legend>
      <Switch
        name={t.profile.sound}
        help={t.profile.soundHelp}
        on={notices.sound.value}
        onChange={(on) => notices.chooseSound(on)}
      />
      <Switch
        name={t.profile.desktop}
        help={refused ? t.profile.desktopDenied : t.profile.desktopHelp}
        on={notices.desktop.value}
        onChange={(on) => void notices.chooseDesktop(on)}
      />
    </fieldset>
  );
}
