import ellipsis from 'lucide-static/icons/ellipsis-vertical.svg?nodes';
import { useEffect } from 'preact/hooks';
import { Icon } from '../../shared/Icon';
import { useConsole } from '../app/context';
import { t } from '../texts/en';
import { usePopover } from '../../shared/usePopover';

/** What a rep seldom does with a visitor, and must not do by a slip. */
export function VisitorMenu({ visitor, name }: { visitor: string; name: string }) {
  const { block } = useConsole();
  const { open, box, button, onKeyDown, close } = usePopover();
  useEffect(() => {
    if (open.value) box.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus();
  }, [open.value, box]);
  const choose = (report: boolean) => {
    close();
    block.ask({ visitor, name, report });
  };
  const key = (event: KeyboardEvent) => {
    onKeyDown(event);
    if (open.value) walk(event, box.current);
  };
  return (
    <div class="owner" ref={box} onKeyDown={key}>
      <button
        ref={button}
        type="button"
        class="ib"
        aria-label={t.block.menu}
        aria-haspopup="menu"
        aria-expanded={open.value}
        title={t.block.menu}
        onClick={() => (open.value = !open.value)}
      >
        <Icon of={ellipsis} size={16} />
      </button>
      {open.value && <Items choose={choose} />}
    </div>
  );
}

function Items({ choose }: { choose: (report: boolean) => void }) {
  return (
    <div class="menu" role="menu" aria-label={t.block.menu}>
      {[false, true].map((report) => (
        <button
          key={String(report)}
          type="button"
          role="menuitem"
          class="option"
          tabIndex={-1}
          onClick={() => choose(report)}
        >
          {report ? t.block.andReport : t.block.title}
        </button>
      ))}
    </div>
  );
}

function walk(event: KeyboardEvent, box: HTMLElement | null): void {
  const items = [...(box?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
  const at = items.indexOf(document.activeElement as HTMLElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  items.at(to % items.length)?.focus();
}
