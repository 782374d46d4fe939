import { useSignal, type Signal } from '@preact/signals';
import chevronDown from 'lucide-static/icons/chevron-down.svg?nodes';
import { Icon } from '../../shared/Icon';
import { useConsole } from '../app/context';
import { t } from '../texts/en';
import { usePopover } from '../../shared/usePopover';
import type { ConversationModel } from './ConversationModel';
import { LeaveCall } from './LeaveCall';
import type { Colleague } from './OwnerModel';
import { hindranceText } from './ownerText';

const LIST = 'owner-list';
/** What the arrow keys walk over: the rep itself stands first. */
const FIRST = 0;

/** Whose visitor it is; its rep chooses to whom it is handed over. */
export function OwnerMenu({ talk, name }: { talk: ConversationModel; name: string }) {
  const { rep } = useConsole();
  const me = rep.me.value?.rep;
  const { state, rep: holder } = talk.view.value;
  if (state !== 'open' || me === undefined || holder?.id !== me.id) return null;
  return <Menu talk={talk} name={name} me={me} />;
}

interface MenuProps {
  readonly talk: ConversationModel;
  readonly name: string;
  readonly me: { readonly id: string; readonly name: string };
}

function Menu(props: MenuProps) {
  const { owner } = useConsole();
  const { popover, at, colleagues, toggle, choose, key } = useChoice(props);
  const { open, box, button, onKeyDown } = popover;
  return (
    <div class="owner" ref={box} onKeyDown={onKeyDown}>
      <button
        ref={button}
        type="button"
        role="combobox"
        class="owner-button"
        aria-label={t.owner.label}
        aria-haspopup="listbox"
        aria-expanded={open.value}
        aria-controls={LIST}
        aria-activedescendant={open.value ? `owner-${at.value}` : undefined}
        aria-busy={owner.busy.value}
        title={t.owner.label}
        onClick={toggle}
        onKeyDown={key}
      >
        <span class="small muted" aria-hidden="true">
          {t.owner.label}
        </span>
        <span class="cut">{props.me.name}</span>
        <Icon of={chevronDown} size={16} />
      </button>
      <div class="menu" hidden={!open.value}>
        <ul id={LIST} role="listbox" aria-label={t.owner.label}>
          <Option me={props.me.name} index={FIRST} at={at} onChoose={() => choose(undefined)} />
          {colleagues.map((one, i) => (
            <Option key={one.id} of={one} index={i + 1} at={at} onChoose={() => choose(one)} />
          ))}
        </ul>
        <Said />
      </div>
      <LeaveCall />
    </div>
  );
}

/** What opens the list, walks over it and chooses. */
function useChoice({ talk, name, me }: MenuProps) {
  const { owner } = useConsole();
  const popover = usePopover();
  const at = useSignal(FIRST);
  const { open, close } = popover;
  const colleagues = owner.state.value === 'shown' ? owner.colleagues.value : [];
  const show = () => {
    at.value = FIRST;
    open.value = true;
    void owner.load(me.id);
  };
  const choose = (one: Colleague | undefined) => {
    if (one?.off !== undefined) return;
    close();
    if (one) void owner.choose(talk, name, one);
  };
  const toggle = () => {
    if (open.value) close();
    else show();
  };
  const key = (event: KeyboardEvent) => {
    if (!open.value) {
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
      event.preventDefault();
      show();
    } else if (event.key === 'Tab') open.value = false;
    else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      choose(colleagues[at.value - 1]);
    } else walk(event, at, colleagues);
  };
  return { popover, at, colleagues, choose, key, toggle };
}

function Option(props: {
  of?: Colleague;
  me?: string;
  index: number;
  at: Signal<number>;
  onChoose: () => void;
}) {
  const { of, me, index, at } = props;
  const off = of?.off;
  return (
    <li
      id={`owner-${index}`}
      role="option"
      class={at.value === index ? 'option at' : 'option'}
      aria-selected={me !== undefined}
      aria-disabled={off !== undefined}
      onPointerEnter={() => (at.value = index)}
      onClick={props.onChoose}
    >
      <bdi class="cut">{me === undefined ? of?.name : t.owner.me(me)}</bdi>
      {off && <span class="small"> {hindranceText(off)}</span>}
    </li>
  );
}

/** Where there is no list, why. */
function Said() {
  const { owner } = useConsole();
  const state = owner.state.value;
  const alone = state === 'shown' && owner.colleagues.value.length === 0;
  if (state === 'shown' && !alone) return null;
  return (
    <p class="small muted" role="status">
      {alone ? t.owner.alone : t.owner[state === 'failed' ? 'failed' : 'loading']}
    </p>
  );
}

/** Arrows, Home, End, and the first letter of a name. */
function walk(event: KeyboardEvent, at: Signal<number>, colleagues: readonly Colleague[]): void {
  const last = colleagues.length;
  const next: Record<string, number> = {
    ArrowDown: Math.min(last, at.value + 1),
    ArrowUp: Math.max(FIRST, at.value - 1),
    Home: FIRST,
    End: last,
  };
  const letter = event.key.length === 1 && event.key !== ' ' ? event.key.toLowerCase() : undefined;
  const named = colleagues.findIndex(
    ({ name }) => letter !== undefined && name.toLowerCase().startsWith(letter),
  );
  const to = next[event.key] ?? (named < 0 ? undefined : named + 1);
  if (to === undefined) return;
  event.preventDefault();
  at.value = to;
}
