import calendar from 'lucide-static/icons/calendar.svg?nodes';
import x from 'lucide-static/icons/x.svg?nodes';
import { exactTime } from '../../shared/format';
import { Icon } from '../../shared/Icon';
import { useConsole } from '../app/context';
import { paths } from '../app/Route';
import { t } from '../texts/en';
import { IconButton } from '../ui/parts';
import type { Notice } from './NoticesModel';

/** As many as leave room for who waits. */
const MOST = 3;

/** What became of the rep's meetings: it stands until the rep has seen it. */
export function NoticeAlerts() {
  const { notices } = useConsole().meetings;
  return (
    <>
      {notices.unread.value.slice(0, MOST).map((notice) => (
        <Told key={notice.id} notice={notice} />
      ))}
    </>
  );
}

function Told({ notice }: { notice: Notice }) {
  const { router, meetings } = useConsole();
  const { notices } = meetings;
  const { id, title, conversation } = notice;
  const text = noticeText(notice);
  const open = () => {
    notices.read(id);
    if (conversation !== undefined) router.go(paths.conversation(conversation));
  };
  return (
    <div class="alert" role="alert" aria-label={text}>
      <Icon of={calendar} size={20} />
      <div class="grow">
        <div class="strong">{text}</div>
        <div class="small muted cut" title={title}>
          {title}
        </div>
      </div>
      {conversation !== undefined && (
        <button type="button" class="btn" onClick={open}>
          {t.alerts.open}
        </button>
      )}
      <IconButton icon={x} name={t.alerts.dismiss} onClick={() => notices.read(id)} />
    </div>
  );
}

/** Who did what, and when the meeting is. */
export function noticeText({ what, name, start }: Notice): string {
  return t.meetingNotices[what](name, exactTime(start));
}
