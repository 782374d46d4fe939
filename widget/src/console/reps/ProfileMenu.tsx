import { useEffect, useRef } from 'preact/hooks';
import calendar from 'lucide-static/icons/calendar.svg?nodes';
import keyboard from 'lucide-static/icons/keyboard.svg?nodes';
import logOut from 'lucide-static/icons/log-out.svg?nodes';
import zap from 'lucide-static/icons/zap.svg?nodes';
import { Icon } from '../../shared/Icon';
import { useConsole } from '../app/context';
import { VoiceVideoSwitch } from '../calls/VoiceVideoSwitch';
import { AutoPounceSwitch } from '../pounce/AutoPounceSwitch';
import { t } from '../texts/en';
import { Face } from '../ui/parts';
import { usePopover } from '../../shared/usePopover';
import { LanguageChoice } from './LanguageChoice';
import { NoticeChoices } from './NoticeChoices';

/** The rep's own things: how Foyer may call, and the way out. */
export function ProfileMenu() {
  const { rep } = useConsole();
  const { open, box, button, onKeyDown, close } = usePopover();
  const me = rep.me.value?.rep;
  return (
    <div class="profile" ref={box} onKeyDown={onKeyDown}>
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
      {open.value && <ChatSettings close={close} />}
    </div>
  );
}

function ChatSettings({ close }: { close: () => void }) {
  const { rep, ownShortcuts, meetings, keys } = useConsole();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector('button')?.focus(), []);
  const me = rep.me.value?.rep;
  const instead = (show: () => void) => {
    close();
    show();
  };
  return (
    <div class="menu" role="dialog" aria-label={t.profile.title} ref={box}>
      <div class="row who">
        <Face name={me?.name ?? ''} picture={me?.picture} />
        <div class="grow">
          <div class="cut strong">{me?.name}</div>
          <div class="cut small muted">{me?.email}</div>
        </div>
      </div>
      <AutoPounceSwitch />
      <VoiceVideoSwitch />
      <NoticeChoices />
      <LanguageChoice />
      <button type="button" class="quiet" onClick={() => instead(() => ownShortcuts.show())}>
        <Icon of={zap} size={16} />
        {t.shortcuts.mine}
      </button>
      <button type="button" class="quiet" onClick={() => instead(() => meetings.calendars.show())}>
        <Icon of={calendar} size={16} />
        {t.calendars.title}
      </button>
      <button type="button" class="quiet" onClick={() => instead(() => (keys.help.value = true))}>
        <Icon of={keyboard} size={16} />
        {t.keys.title}
      </button>
      <button type="button" class="quiet" onClick={() => void rep.signOut()}>
        <Icon of={logOut} size={16} />
        {t.profile.signOut}
      </button>
    </div>
  );
}
