import { useSignal } from '@preact/signals';
import letters from 'lucide-static/icons/case-sensitive.svg?nodes';
import { MessageText } from '../../shared/MessageText';
import { t } from '../texts/en';
import { Dialog, IconButton } from '../ui/parts';
import { samples } from './formattingSamples';

/** The button at the composer that lists how a message is formatted. */
export function FormattingHelp() {
  const open = useSignal(false);
  return (
    <>
      <IconButton icon={letters} name={t.formatting.title} onClick={() => (open.value = true)} />
      {open.value && (
        <Dialog title={t.formatting.title} onClose={() => (open.value = false)}>
          <Samples />
          <p class="small muted">{t.formatting.keys}</p>
          <p class="small muted">{t.formatting.escape}</p>
        </Dialog>
      )}
    </>
  );
}

/** Each shown by what shows messages. */
function Samples() {
  return (
    <table class="samples">
      <thead>
        <tr>
          <th scope="col">{t.formatting.format}</th>
          <th scope="col">{t.formatting.typed}</th>
          <th scope="col">{t.formatting.shown}</th>
        </tr>
      </thead>
      <tbody>
        {samples().map(({ name, typed, pieces }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td class="typed" dir="ltr">
              {typed}
            </td>
            <td>
              <MessageText text={typed} pieces={pieces} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
