import type * as frames from './frames';

/** Which fact answers which order. An order that is missing here gets no answer. */
export interface Answers {
  'facts.post': frames.FactsNoted;
  'visitor.identify': frames.VisitorIdentified;
  'conversation.open': frames.ConversationOpened;
  'message.post': frames.MessagePosted;
  'file.post': frames.MessagePosted;
  'entries.list': frames.EntriesListed;
  'message.see': frames.MessageSeen;
  'conversation.end': frames.ConversationChanged;
  'conversation.resume': frames.ConversationChanged;
  'conversation.rate': frames.ConversationChanged;
  'meeting.request': frames.MeetingRequested;
  'experience.show': frames.ExperienceShown;
  'experience.answer': frames.ExperienceShown;
  'proof.show': frames.ProofShown;
  'code.send': frames.CodeSent;
  'code.check': frames.VisitorIdentified;
  'transcript.send': frames.TranscriptSent;
  'history.list': frames.HistoryListed;
  'history.read': frames.HistoryShown;
  'availability.change': frames.AvailabilityChanged;
  'board.watch': frames.BoardShown;
  'conversation.claim': frames.ConversationClaimed;
  'visitor.pounce': frames.ConversationClaimed;
  'pounce.undo': frames.ConversationChanged;
  'pounce.dismiss': frames.ConversationChanged;
  'pounce.settle': frames.ConversationChanged;
  'auto-pounce.change': frames.AutoPounceChanged;
  'conversation.watch': frames.ConversationShown;
  'conversation.take-over': frames.ConversationClaimed;
  'conversation.transfer': frames.ConversationChanged;
  'note.post': frames.NotePosted;
  'live.watch': frames.LiveChanged;
  'call.join': frames.CallJoined;
  'call.switch': frames.CallChanged;
  'call.allow': frames.CallChanged;
  'call.end': frames.CallChanged;
  'voice-video.change': frames.VoiceVideoChanged;
  'hold.take': frames.HoldChanged;
  'hold.leave': frames.HoldChanged;
}

type WithoutId<F> = F extends unknown ? Omit<F, 'id'> : never;

/** What a client sends; the socket adds the id. */
export type Order = WithoutId<Exclude<frames.ClientFrame, frames.Hello | frames.Pong>>;
export type Question<T extends keyof Answers> = Extract<Order, { type: T }>;

/** The server said no. Decide by `code`, never by the text. */
export class Refused extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly details: Record<string, string> = {},
  ) {
    super(message);
  }
}

/** Nobody knows whether the order arrived: repeat it with the same client id. */
export class ConnectionLost extends Error {}
