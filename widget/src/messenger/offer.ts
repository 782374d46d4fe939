import type { ServerFrame } from '../protocol/frames';
import type { MessengerModel } from './MessengerModel';

/** What somebody who has not asked yet is offered: a person, or the booker and why. */
export type Offer = 'person' | 'nobody' | 'out-of-hours';

/** What a visitor without a conversation may ask for. */
export type MayAsk = 'person' | 'meeting' | 'nothing';

/** What is offered after this frame; a person until the server says otherwise. */
export function offerAfter(frame: ServerFrame, before: Offer): Offer {
  if (frame.type === 'chat.offered') return frame.offer;
  return frame.type === 'welcome' ? (frame.offer ?? 'person') : before;
}

/** Nothing was asked or written yet. */
export function isFresh({ room, outgoing }: MessengerModel): boolean {
  return room.value === undefined && outgoing.value.length === 0;
}
