import type { ServerFrame } from '../protocol/frames';
import type { MessengerModel } from './MessengerModel';
import type { Room } from './Rooms';

/** What somebody who has not asked yet is offered: a person, or the booker and why. */
export type Offer = 'person' | 'nobody' | 'out-of-hours';

/** What a visitor without a conversation may ask for. */
export type MayAsk = 'person' | 'meeting' | 'nothing';

/** What is offered after this frame. */
export function offerAfter(frame: ServerFrame, before: Offer | undefined): Offer | undefined {
  if (frame.type === 'chat.offered') return frame.offer;
  return frame.type === 'welcome' ? (frame.offer ?? 'person') : before;
}

/** The offer whose times are shown; '' where the visitor books by itself. */
export function meetingShown({ meeting, room }: MessengerModel): string | undefined {
  const wanted = meeting.value;
  return wanted === undefined ? lastOffer(room.value) : (wanted ?? undefined);
}

/** What a rep offered last, until something is said after it was booked, or it was cancelled. */
function lastOffer(room: Room | undefined): string | undefined {
  const log = room?.entries ?? [];
  const at = log.findLastIndex(({ offer }) => offer !== undefined);
  const booked = log.findIndex(({ kind }, seq) => seq > at && kind === 'meeting-booked');
  const since = booked < 0 ? [] : log.slice(booked);
  const goesOn = since.some(({ kind }) => kind === 'message' || kind === 'meeting-cancelled');
  return goesOn ? undefined : log[at]?.offer;
}

/** Nothing was asked or written yet. */
export function isFresh({ room, outgoing }: MessengerModel): boolean {
  return room.value === undefined && outgoing.value.length === 0;
}
