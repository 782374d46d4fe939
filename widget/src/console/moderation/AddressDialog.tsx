import { useSignal, type Signal } from '@preact/signals';
import { useAdmin } from '../app/context';
import { refusalText, t } from '../texts/en';
import { Dialog } from '../ui/parts';
import type { AskedAddresses } from './SupportModel';

/** Days; empty until it is lifted. A network changes hands, so a block of it should end. */
const LENGTHS = ['1', '7', '30', ''] as const;

/** Which addresses, and for how long. */
export function AddressDialog() {
  const { support } = useAdmin();
  const asked = support.asked.value;
  return asked ? <Ask key={asked.report ?? ''} asked={asked} /> : null;
}

function Ask({ asked }: { asked: AskedAddresses }) {
  const { support } = useAdmin();
  const addresses = useSignal(asked.addresses);
  const days = useSignal<string>('7');
  const submit = (event: Event) => {
    event.preventDefault();
    const length = days.value === '' ? undefined : Number(days.value);
    void support.blockAddresses(addresses.value.trim(), length);
  };
  return (
    <Dialog title={t.support.blockAddresses} alert onClose={() => support.cancel()}>
      <form onSubmit={submit}>
        <p>{t.support.addressesHelp}</p>
        <Fields addresses={addresses} days={days} />
        {support.refusal.value !== undefined && (
          <p class="bad" role="alert">
            {refusalText(support.refusal.value)}
          </p>
        )}
        <div class="row actions">
          <button type="button" class="btn ghost" onClick={() => support.cancel()}>
            {t.cancel}
          </button>
          <button type="submit" class="btn danger" aria-busy={support.busy.value}>
            {t.support.block}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

function Fields({ addresses, days }: { addresses: Signal<string>; days: Signal<string> }) {
  return (
    <>
      <label class="field">
        <span>{t.support.addresses}</span>
        <input
          type="text"
          required
          spellcheck={false}
          autocomplete="off"
          maxLength={60}
          placeholder="203.0.113.0/24"
          value={addresses.value}
          onInput={(event) => (addresses.value = event.currentTarget.value)}
        />
      </label>
      <label class="field">
        <span>{t.support.until}</span>
        <select value={days.value} onChange={(event) => (days.value = event.currentTarget.value)}>
          {LENGTHS.map((length) => (
            <option key={length} value={length}>
              {t.support.lengths[length]}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}
