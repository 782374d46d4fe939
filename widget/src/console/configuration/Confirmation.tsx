import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { exactTime } from '../../shared/format';
import { useAdmin } from '../app/context';
import { refusalText, t } from '../texts/en';
import { Dialog } from '../ui/parts';
import type { Version } from './ConfigurationModel';

/** Asks once more before another configuration comes into force. */
export function Confirmation() {
  const { configuration } = useAdmin();
  const question = configuration.question.value;
  if (question === undefined) return null;
  return question === 'publish' ? <Publish /> : <Return to={question.returnTo} />;
}

function Publish() {
  const { configuration } = useAdmin();
  const note = useSignal('');
  const changes = configuration.configuration.value?.changes.length ?? 0;
  return (
    <Ask
      title={t.configuration.publish}
      button={t.configuration.publish}
      confirm={() => configuration.publish(note.value)}
    >
      <p>{t.configuration.publishHelp(changes)}</p>
      <label class="field">
        <span>{t.configuration.note}</span>
        <input
          type="text"
          maxLength={500}
          value={note.value}
          onInput={(event) => (note.value = event.currentTarget.value)}
        />
      </label>
    </Ask>
  );
}

function Return({ to }: { to: Version }) {
  const { configuration } = useAdmin();
  return (
    <Ask
      title={t.configuration.returnTitle(to.number)}
      button={t.configuration.returnButton}
      confirm={() => configuration.returnTo(to)}
    >
      <p>{t.configuration.returnHelp(exactTime(to.at))}</p>
      <p class="small muted">{t.configuration.returnRecords}</p>
    </Ask>
  );
}

function Ask(props: {
  title: string;
  button: string;
  confirm: () => Promise<void>;
  children: ComponentChildren;
}) {
  const { configuration } = useAdmin();
  const { refusal, busy } = configuration;
  const submit = (event: Event) => {
    event.preventDefault();
    void props.confirm();
  };
  return (
    <Dialog title={props.title} onClose={() => configuration.cancel()}>
      <form onSubmit={submit}>
        {props.children}
        {refusal.value !== undefined && (
          <p class="bad" role="alert">
            {refusalText(refusal.value)}
          </p>
        )}
        <div class="row actions">
          <button type="button" class="btn ghost" onClick={() => configuration.cancel()}>
            {t.cancel}
          </button>
          <button type="submit" class="btn" aria-busy={busy.value}>
            {props.button}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
