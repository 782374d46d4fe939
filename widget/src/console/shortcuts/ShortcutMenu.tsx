import { useEffect, useRef } from 'preact/hooks';
import { useConsole } from '../app/context';
import { t } from '../texts/en';
import type { Shortcut } from './ShortcutsModel';

export const SHORTCUT_LIST = 'shortcut-list';

/** What a screen reader is told of the option on which the arrows stand. */
export function optionId(index: number): string {
  return `shortcut-${index}`;
}

/** What "/" offers, above the composer; the keyboard stays in the composer. */
export function ShortcutMenu({ onChoose }: { onChoose: (shortcut: Shortcut) => void }) {
  const { shortcuts, ownShortcuts } = useConsole();
  if (!shortcuts.slash.value) return null;
  const found = shortcuts.found.value;
  const state = shortcuts.state.value;
  const manage = () => {
    shortcuts.close();
    ownShortcuts.show();
  };
  return (
    <div class="slash">
      <ul id={SHORTCUT_LIST} role="listbox" aria-label={t.shortcuts.title}>
        {found.map((shortcut, index) => (
          <Option
            key={shortcut.id}
            shortcut={shortcut}
            index={index}
            at={shortcuts.at.value === index}
            onChoose={() => onChoose(shortcut)}
          />
        ))}
      </ul>
      {found.length === 0 && (
        <p class="small muted" role="status">
          {state === 'shown' ? t.shortcuts.none : t.shortcuts[state]}
        </p>
      )}
      <button type="button" class="btn link small" onClick={manage}>
        {t.shortcuts.mine}
      </button>
    </div>
  );
}

function Option(props: { shortcut: Shortcut; index: number; at: boolean; onChoose: () => void }) {
  const { shortcut, index, at, onChoose } = props;
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (at) row.current?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  const where = shortcut.own ? t.shortcuts.own : shortcut.team;
  return (
    <li
      ref={row}
      id={optionId(index)}
      role="option"
      class={at ? 'option at' : 'option'}
      aria-selected={at}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <div class="row">
        <span class="strong grow cut">{shortcut.name}</span>
        {shortcut.language !== undefined && <span class="pill">{shortcut.language}</span>}
        {where !== undefined && <span class="pill">{where}</span>}
        {shortcut.missing.length > 0 && (
          <span class="pill warn">{t.shortcuts.missing(shortcut.missing.join(', '))}</span>
        )}
      </div>
      <div class="small muted cut">{shortcut.text}</div>
    </li>
  );
}
