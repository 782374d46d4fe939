import { useConsole } from '../app/context';
import { t } from '../texts/en';

/** The connection, told in words; work goes on. */
export function LineBar() {
  const model = useConsole();
  const line = model.line.value;
  return (
    <div class="line-bar" role="status">
      {line === 'lost' && (
        <p>
          <span class="cut">{t.line.lost}</span>
          <span class="go-on cut">{t.line.goOn}</span>
          <button type="button" class="link" onClick={() => model.hurry()}>
            {t.line.now}
          </button>
        </p>
      )}
    </div>
  );
}
