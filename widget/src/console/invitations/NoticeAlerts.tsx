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
  const { meetings, router } = useConsole();
  const { notices } = meetings;
  const { id, title } = notice;
  const text = noticeText(notice);
  const open = () => {
    notices.read(id);
    router.go(placeOf(notice));
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
      <button type="button" class="btn" onClick={open}>
        {notice.conversation === undefined ? t.meetings.page : t.alerts.open}
      </button>
      <IconButton icon={x} name={t.alerts.dismiss} onClick={() => notices.read(id)} />
    </div>
  );
}

/** The conversation in which it was booked, else the page of all meetings. */
export function placeOf({ conversation }: Notice): string {
  return conversation === undefined ? paths.meetings : paths.conversation(conversation);
}

/** Who did what, and when the meeting is. */
export function noticeText({ what, name, start }: Notice): string {
  return t.meetingNotices[what](name, exactTime(start));
}
