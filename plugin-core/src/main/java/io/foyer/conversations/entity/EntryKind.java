package io.foyer.conversations.entity;

/** What an entry of the log tells. All of them may be seen by both sides. */
public enum EntryKind implements Worded {
  MESSAGE,
  /** The visitor asked for a person. */
  REQUESTED,
  /** A rep answered; with a {@link JoinReason} where it came instead of another. */
  JOINED,
  /** The rep is held up, so others are asked; the reason is an {@link OfferReason}. */
  HELD_UP,
  /** Nobody answered; the reason is a {@link MissReason}. */
  MISSED,
  /** After a silence the server asked whether anybody is still there. */
  ASKED,
  /** It is over; the reason is an {@link EndReason}. */
  ENDED,
  /** The visitor left an address and times for a meeting. */
  MEETING_REQUESTED,
  /** The visitor booked a meeting; the reason is a {@link MeetingTime}. */
  MEETING_BOOKED,
  /** The meeting has another time; the reason is that {@link MeetingTime}. */
  MEETING_MOVED,
  /** The meeting was called off; the reason is the {@link MeetingTime} that it had. */
  MEETING_CANCELLED
}
