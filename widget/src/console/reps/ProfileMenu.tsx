import { useEffect, useRef } from 'preact/hooks';
import { useSignal } from '@preact/signals';
import logOut from 'lucide-static/icons/log-out.svg?nodes';
import { Icon } from '../../shared/Icon';
import { useConsole, useNotices } from '../app/context';
import { t } from '../texts/en';
import { Face, Switch } from '../ui/parts';

/** The rep's own things: how Foyer may call, and the way out. */
export function ProfileMenu() {
  const { rep } = useConsole();
  const open = useSignal(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open.value) return;
    const outside = (event: Event) => {
      if (!box.current?.contains(event.target as Node)) open.value = false;
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, [open.value]);
  const escape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open.value) return;
    open.value = false;
    button.current?.focus();
  };
  const me = rep.me.value?.rep;
  return (
    <div class="profile" ref={box} onKeyDown={escape}>
      <button
        ref={button}
        type="button"
        class="profile-button"
        aria-label={t.profile.button}
        aria-haspopup="dialog"
        aria-expanded={open.value}
        title={me?.name}
        onClick={() => (open.value = !open.value)}
      >
        <Face name={me?.name ?? ''} picture={me?.picture} />
      </button>
      {open.value && <ChatSettings />}
    </div>
  );
}

function ChatSettings() {
  const { rep } = useConsole();
  const notices = useNotices();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector('button')?.focus(), []);
  const me = rep.me.value?.rep;
  const refused = notices.permission.value === 'denied';
  return (
    <div class="menu" role="dialog" aria-label={t.profile.title} ref={box}>
      <div class="row who">
        <Face name={me?.name ?? ''} picture={me?.picture} />
        <div class="grow">
          <div class="cut strong">{me?.name}</div>
          <div class="cut small muted">{me?.email}</div>
        </div>
      </div>
      <Switch
        name={t.profile.sound}
        help={t.profile.soundHelp}
        on={notices.sound.value}
        onChange={(on) => notices.chooseSound(on)}
      />
      <Switch
        name={t.profile.desktop}
        help={refused ? t.profile.desktopDenied : t.profile.desktopHelp}
        on={notices.desktop.value}
        onChange={(on) => void notices.chooseDesktop(on)}
      />
      <button type="button" class="quiet" onClick={() => void rep.signOut()}>
        <Icon of={logOut} size={16} />
        {t.profile.signOut}
      </button>
    </div>
  );
}
