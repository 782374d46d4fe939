import { t } from '../texts/en';
import { Dialog } from '../ui/parts';
import { useConsole } from './context';

/** All keys of the console, by where they work. */
export function KeysDialog() {
  const { keys } = useConsole();
  if (!keys.help.value) return null;
  return (
    <Dialog title={t.keys.title} onClose={() => (keys.help.value = false)}>
      {t.keys.groups.map(({ where, keys: list }) => (
        <section key={where} aria-label={where} class="keys">
          <h3>{where}</h3>
          <dl>
            {list.map(([pressed, does]) => (
              <div key={pressed}>
                <dt>
                  <kbd>{pressed}</kbd>
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Dialog>
  );
}
