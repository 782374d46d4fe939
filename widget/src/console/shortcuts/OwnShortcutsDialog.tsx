import { useConsole } from '../app/context';
import { refusalText, t } from '../texts/en';
import { Dialog, Skeleton } from '../ui/parts';
import type { OwnShortcut } from './OwnShortcutsModel';
import { PLACEHOLDERS } from './slash';

/** "My shortcuts": the rep's own texts, to be kept, changed and deleted. */
export function OwnShortcutsDialog() {
  const { ownShortcuts } = useConsole();
  if (!ownShortcuts.open.value) return null;
  const state = ownShortcuts.state.value;
  return (
    <Dialog title={t.shortcuts.mine} onClose={() => ownShortcuts.hide()}>
      {state === 'loading' && <Skeleton rows={3} />}
      {state === 'failed' && <p class="bad">{t.shortcuts.failed}</p>}
      {state === 'shown' && <List />}
      <Deleted />
      <Form />
    </Dialog>
  );
}

function List() {
  const { ownShortcuts } = useConsole();
  const all = ownShortcuts.shortcuts.value;
  if (all.length === 0) return <p class="muted">{t.shortcuts.empty}</p>;
  return (
    <ul class="own-shortcuts" aria-label={t.shortcuts.mine}>
      {all.map((shortcut) => (
        <Row key={shortcut.id} shortcut={shortcut} />
      ))}
    </ul>
  );
}

function Row({ shortcut }: { shortcut: OwnShortcut }) {
  const { ownShortcuts } = useConsole();
  const { name, text } = shortcut;
  return (
    <li class="row">
      <div class="grow">
        <div class="strong cut">{name}</div>
        <div class="small muted cut">{text}</div>
      </div>
      <button
        type="button"
        class="btn ghost"
        aria-label={t.shortcuts.editThis(name)}
        onClick={() => ownShortcuts.edit(shortcut)}
      >
        {t.shortcuts.edit}
      </button>
      <button
        type="button"
        class="btn ghost"
        aria-label={t.shortcuts.deleteThis(name)}
        aria-busy={ownShortcuts.busy.value}
        onClick={() => void ownShortcuts.remove(shortcut)}
      >
        {t.shortcuts.delete}
      </button>
    </li>
  );
}

function Deleted() {
  const { ownShortcuts } = useConsole();
  const deleted = ownShortcuts.deleted.value;
  return (
    <div role="status">
      {deleted && (
        <p class="row">
          <span class="grow cut">{t.shortcuts.deleted(deleted.name)}</span>
          <button type="button" class="btn ghost" onClick={() => void ownShortcuts.bringBack()}>
            {t.ending.undo}
          </button>
        </p>
      )}
    </div>
  );
}

function Form() {
  const { ownShortcuts } = useConsole();
  const { id, name, text } = ownShortcuts.draft.value;
  const submit = (event: Event) => {
    event.preventDefault();
    void ownShortcuts.save();
  };
  return (
    <form onSubmit={submit}>
      <label class="field">
        <span>{t.shortcuts.name}</span>
        <input
          type="text"
          required
          maxLength={80}
          value={name}
          onInput={(event) => ownShortcuts.write({ name: event.currentTarget.value })}
        />
      </label>
      <label class="field">
        <span>{t.shortcuts.text}</span>
        <textarea
          rows={4}
          required
          maxLength={4000}
          value={text}
          onInput={(event) => ownShortcuts.write({ text: event.currentTarget.value })}
        />
      </label>
      <Help />
      <Refused />
      <div class="row actions">
        {id !== undefined && (
          <button type="button" class="btn ghost" onClick={() => ownShortcuts.clear()}>
            {t.cancel}
          </button>
        )}
        <button type="submit" class="btn" aria-busy={ownShortcuts.busy.value}>
          {id === undefined ? t.shortcuts.add : t.shortcuts.save}
        </button>
      </div>
    </form>
  );
}

function Help() {
  return (
    <p class="small muted">
      {t.shortcuts.help} {PLACEHOLDERS.map((each) => `{${each}}`).join(' ')}
    </p>
  );
}

function Refused() {
  const { ownShortcuts } = useConsole();
  const refusal = ownShortcuts.refusal.value;
  if (refusal === undefined) return null;
  return (
    <p class="bad" role="alert">
      {refusalText(refusal)}
    </p>
  );
}
