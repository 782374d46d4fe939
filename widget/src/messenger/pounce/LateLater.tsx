import { late } from '../late';
import type { Room } from '../Rooms';
import type { Props } from './Later';

/** Only who answered a greeting and met nobody. */
export const LateLater = late<Props>(() => import('./Later').then((it) => it.Later));

/** Whether no rep came to what the visitor answered, so that an answer follows by another way. */
export function isPutOff(room: Room | undefined): boolean {
  return (
    room?.view.endReason === 'missed' && room.entries.some(({ reason }) => reason === 'no-reply')
  );
}
