import { useEffect } from 'preact/hooks';
import type { Framed } from '../context';
import type { MeetingModel } from './MeetingModel';

/** Keeps what is booked as it is: a rep cancels it, or the visitor comes back from its page. */
export function useFresh({ model: { room } }: Framed, meeting: MeetingModel): void {
  const changes = room.value?.entries.filter(({ kind }) => CHANGES.has(kind)).length ?? 0;
  useEffect(() => void meeting.refresh(), [meeting, changes]);
  useEffect(() => {
    const back = (): void => {
      if (document.visibilityState === 'visible') void meeting.refresh();
    };
    document.addEventListener('visibilitychange', back);
    return () => document.removeEventListener('visibilitychange', back);
  }, [meeting]);
}

const CHANGES: ReadonlySet<string> = new Set(['meeting-moved', 'meeting-cancelled']);
