import { t } from '../texts/en';
import type { Ability } from './CopilotModel';

/** One skill in the menu under "/": which engine answers, and why it cannot where it cannot. */
export function SkillOption(props: {
  ability: Ability;
  id: string;
  at: boolean;
  onChoose: () => void;
}) {
  const { ability, at } = props;
  const { name, does, writes } = t.copilot.skills[ability.skill];
  const able = isAble(ability);
  return (
    <li
      id={props.id}
      role="option"
      class={at ? 'option at' : 'option'}
      aria-selected={at}
      aria-disabled={!able}
      onPointerDown={(event) => event.preventDefault()}
      onClick={able ? props.onChoose : undefined}
    >
      <div class="row">
        <span class="strong grow cut">{name}</span>
        {able && <span class="small muted cut">{ability.engine}</span>}
        {ability.state === 'warming-up' && <span class="pill">{t.copilot.warming}</span>}
      </div>
      <div class="small muted">
        {able ? (ability.model ? writes : does) : t.copilot.failures[ability.state as 'broken']}
      </div>
    </li>
  );
}

/** What is warming up may be asked: the answer waits for it. */
export function isAble({ state }: Ability): boolean {
  return state === 'ready' || state === 'warming-up';
}
