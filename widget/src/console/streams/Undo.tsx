import { useConsole } from '../app/context';
import { t } from '../texts/en';

/** For a moment after a visitor was dismissed: the way back. */
export function Undo() {
  const { boards } = useConsole();
  const gone = boards.dismissed.value;
  return (
    <div class="undo" role="status">
      {gone && (
        <p>
          <span class="cut">{t.board.dismissed(gone.name)}</span>
          <button type="button" class="link" onClick={() => void boards.bringBack(gone.visitor)}>
            {t.board.undo}
          </button>
        </p>
      )}
    </div>
  );
}
