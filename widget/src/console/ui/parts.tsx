import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import x from 'lucide-static/icons/x.svg?nodes';
import { initials } from '../../shared/format';
import { Icon } from '../../shared/Icon';
import { t } from '../texts/en';

/** A person's picture, or letters. */
export function Face({ name, picture }: { name: string; picture?: string | undefined }) {
  return picture === undefined ? (
    <span class="face" aria-hidden="true">
      {initials(name)}
    </span>
  ) : (
    <img class="face" src={picture} alt="" width={28} height={28} />
  );
}

/** What a view says when there is nothing to show: what it is, and what fills it. */
export function Nothing(props: {
  title: string;
  help?: string;
  children?: ComponentChildren;
  level?: 1 | 2;
}) {
  const Heading = props.level === 1 ? 'h1' : 'h2';
  return (
    <div class="nothing">
      <Heading tabIndex={-1}>{props.title}</Heading>
      {props.help !== undefined && <p>{props.help}</p>}
      {props.children}
    </div>
  );
}

/** Grey shapes while something loads; said once to a screen reader. */
export function Skeleton({ rows = 3, tall = false }: { rows?: number; tall?: boolean }) {
  return (
    <div class="skeletons" role="status" aria-label={t.loading}>
      {Array.from({ length: rows }, (_, i) => (
        <div key={i} class={tall ? 'skeleton tall' : 'skeleton'} />
      ))}
    </div>
  );
}

/** A question in front of everything; Escape and the cross close it. */
export function Dialog(props: {
  title: string;
  /** It asks before something that hurts. */
  alert?: boolean;
  onClose: () => void;
  children: ComponentChildren;
}) {
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    box.current?.showModal();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  const outside = (event: MouseEvent) => {
    if (event.target === box.current) props.onClose();
  };
  return (
    <dialog
      ref={box}
      class="dialog"
      role={props.alert === true ? 'alertdialog' : undefined}
      aria-label={props.title}
      onClose={props.onClose}
      onClick={outside}
    >
      <div class="dialog-box">
        <div class="dialog-head">
          <h2>{props.title}</h2>
          <IconButton icon={x} name={t.close} onClick={props.onClose} />
        </div>
        {props.children}
      </div>
    </dialog>
  );
}

/** The head of a table. */
export function Heads({ of }: { of: readonly string[] }) {
  return (
    <thead>
      <tr>
        {of.map((head) => (
          <th key={head} scope="col">
            {head}
          </th>
        ))}
      </tr>
    </thead>
  );
}

type Drawing = Parameters<typeof Icon>[0]['of'];

/** A button that is only a drawing: its name is also its tooltip. */
export function IconButton(props: {
  icon: Drawing;
  name: string;
  onClick: () => void;
  line?: boolean;
}) {
  return (
    <button
      type="button"
      class={props.line === true ? 'ib line' : 'ib'}
      aria-label={props.name}
      title={props.name}
      onClick={props.onClick}
    >
      <Icon of={props.icon} size={16} />
    </button>
  );
}

/** On or off, at once. */
export function Switch(props: {
  name: string;
  on: boolean;
  help?: string | undefined;
  disabled?: boolean;
  onChange: (on: boolean) => void;
}) {
  const id = `help-${props.name.replace(/\W+/g, '-').toLowerCase()}`;
  return (
    <div class="setting">
      <button
        type="button"
        role="switch"
        class="toggle"
        aria-checked={props.on}
        aria-label={props.name}
        aria-describedby={props.help === undefined ? undefined : id}
        disabled={props.disabled}
        onClick={() => props.onChange(!props.on)}
      >
        <span class="grow">{props.name}</span>
        <span class="knob" aria-hidden="true" />
      </button>
      {props.help !== undefined && (
        <p id={id} class="small muted">
          {props.help}
        </p>
      )}
    </div>
  );
}
