import type { ComponentChildren, ComponentProps } from 'preact';
import external from 'lucide-static/icons/external-link.svg?nodes';
import { Icon } from '../../shared/Icon';
import { useConsole } from '../app/context';
import { t } from '../texts/en';

/** A way to another page of the console: a real link that needs no reload. */
export function Link({ to, ...rest }: { to: string } & Omit<ComponentProps<'a'>, 'href' | 'role'>) {
  const { router } = useConsole();
  const go = (event: MouseEvent) => {
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    router.go(to);
  };
  return <a {...rest} href={to} onClick={go} />;
}

/** A link into Salesforce. Anything but http(s) is text: addresses come from outside. */
export function RecordLink({
  to,
  children,
}: {
  to: string | undefined;
  children: ComponentChildren;
}) {
  if (to === undefined || !/^https?:\/\//i.test(to)) return <>{children}</>;
  return (
    <a class="record" href={to} target="_blank" rel="noreferrer" title={t.opensSalesforce}>
      {children}
      <Icon of={external} size={16} />
    </a>
  );
}
