import { useConsole } from '../app/context';
import { t } from '../texts/en';
import { Dialog } from '../ui/parts';

/** What this rep wants to see on the board. */
export function BoardSettings({ onClose }: { onClose: () => void }) {
  const { board } = useConsole();
  return (
    <Dialog title={t.board.settings} onClose={onClose}>
      <label class="check">
        <input
          type="checkbox"
          checked={board.showIdle.value}
          aria-describedby="show-idle-help"
          onChange={(event) => board.chooseShowIdle(event.currentTarget.checked)}
        />
        <span>{t.board.showIdle}</span>
      </label>
      <p id="show-idle-help" class="small muted">
        {t.board.showIdleHelp}
      </p>
    </Dialog>
  );
}
