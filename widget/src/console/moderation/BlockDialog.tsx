import { useSignal } from '@preact/signals';
import x from 'lucide-static/icons/x.svg?nodes';
import { useConsole } from '../app/context';
import { refusalText, t } from '../texts/en';
import { Dialog, IconButton } from '../ui/parts';
import type { Asked } from './BlockModel';

/** Asks once more before a visitor is shut out. */
export function BlockDialog() {
  const { block } = useConsole();
  const asked = block.asked.value;
  return asked ? <Ask key={asked.visitor} asked={asked} /> : null;
}

function Ask({ asked }: { asked: Asked }) {
  const { block } = useConsole();
  const words = useSignal('');
  const title = asked.report ? t.block.andReport : t.block.title;
  const submit = (event: Event) => {
    event.preventDefault();
    void block.block(words.value.trim());
  };
  return (
    <Dialog title={title} alert onClose={() => block.cancel()}>
      <form onSubmit={submit}>
        <p>{asked.report ? t.block.reportHelp(asked.name) : t.block.help(asked.name)}</p>
        {asked.report && (
          <label class="field">
            <span>{t.block.words}</span>
            <textarea
              rows={3}
              maxLength={2000}
              value={words.value}
              onInput={(event) => (words.value = event.currentTarget.value)}
            />
          </label>
        )}
        {block.refusal.value !== undefined && (
          <p class="bad" role="alert">
            {refusalText(block.refusal.value)}
          </p>
        )}
        <div class="row actions">
          <button type="button" class="btn ghost" onClick={() => block.cancel()}>
            {t.cancel}
          </button>
          <button type="submit" class="btn danger" aria-busy={block.busy.value}>
            {t.block.title}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

/** Who was shut out, said at home. */
export function Blocked() {
  const { block } = useConsole();
  const done = block.done.value;
  return (
    <div class="endings" role="status">
      {done && (
        <div class="toast">
          <span class="grow cut">
            {done.report ? t.block.reported(done.name) : t.block.done(done.name)}
          </span>
          <IconButton
            icon={x}
            name={t.alerts.dismiss}
            onClick={() => (block.done.value = undefined)}
          />
        </div>
      )}
    </div>
  );
}
