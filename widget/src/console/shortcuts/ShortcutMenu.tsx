import { useEffect, useRef } from 'preact/hooks';
import { useConsole } from '../app/context';
import { t } from '../texts/en';
import { SkillOption } from '../copilot/SkillOption';
import { TonePicker } from '../copilot/TonePicker';
import type { Skill } from '../copilot/CopilotModel';
import type { Shortcut } from './ShortcutsModel';

export const SHORTCUT_LIST = 'shortcut-list';

/** What a screen reader is told of the option on which the arrows stand. */
export function optionId(index: number): string {
  return `shortcut-${index}`;
}

/** What "/" offers, above the composer; the keyboard stays in the composer. */
export function ShortcutMenu(props: {
  onChoose: (shortcut: Shortcut) => void;
  onSkill: (skill: Skill) => void;
  /** The conversation for which the copilot drafts, or the visitor where there is none yet. */
  conversation: string;
}) {
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
      <TonePicker conversation={props.conversation} />
      <div id={SHORTCUT_LIST} role="listbox" aria-label={t.shortcuts.title}>
        <ul role="presentation">
          {found.map((shortcut, index) => (
            <Option
              key={shortcut.id}
              shortcut={shortcut}
              index={index}
              at={shortcuts.at.value === index}
              onChoose={() => props.onChoose(shortcut)}
            />
          ))}
        </ul>
        <Skills onSkill={props.onSkill} />
      </div>
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

/** The copilot's part, which stays in sight while the texts scroll. */
function Skills({ onSkill }: { onSkill: (skill: Skill) => void }) {
  const { found, skills, at } = useConsole().shortcuts;
  if (skills.value.length === 0) return null;
  return (
    <ul role="group" class="skills" aria-label={t.copilot.title}>
      <li role="presentation" class="small muted" aria-hidden="true">
        {t.copilot.title}
      </li>
      {skills.value.map((ability, index) => (
        <SkillOption
          key={ability.skill}
          ability={ability}
          id={optionId(found.value.length + index)}
          at={at.value === found.value.length + index}
          onChoose={() => onSkill(ability.skill)}
        />
      ))}
    </ul>
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
