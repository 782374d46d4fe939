package io.foyer.protocol;

import jakarta.json.bind.annotation.JsonbSubtype;
import jakarta.json.bind.annotation.JsonbTypeInfo;

/**
 * What travels on a socket, as {@code frames.schema.json} describes it.
 *
 * <p>An id is unique among the frames of its sender; an answer names its question in {@code re}.
 */
@JsonbTypeInfo(
    key = "type",
    value = {
      @JsonbSubtype(alias = "hello", type = Hello.class),
      @JsonbSubtype(alias = "pong", type = Pong.class),
      @JsonbSubtype(alias = "facts.post", type = FactsPost.class),
      @JsonbSubtype(alias = "visitor.identify", type = VisitorIdentify.class),
      @JsonbSubtype(alias = "conversation.open", type = ConversationOpen.class),
      @JsonbSubtype(alias = "message.post", type = MessagePost.class),
      @JsonbSubtype(alias = "file.post", type = FilePost.class),
      @JsonbSubtype(alias = "entries.list", type = EntriesList.class),
      @JsonbSubtype(alias = "message.see", type = MessageSee.class),
      @JsonbSubtype(alias = "typing.change", type = TypingChange.class),
      @JsonbSubtype(alias = "conversation.end", type = ConversationEnd.class),
      @JsonbSubtype(alias = "conversation.resume", type = ConversationResume.class),
      @JsonbSubtype(alias = "meeting.request", type = MeetingRequest.class),
      @JsonbSubtype(alias = "availability.change", type = AvailabilityChange.class),
      @JsonbSubtype(alias = "rep.active", type = RepActive.class),
      @JsonbSubtype(alias = "board.watch", type = BoardWatch.class),
      @JsonbSubtype(alias = "board.unwatch", type = BoardUnwatch.class),
      @JsonbSubtype(alias = "note.post", type = NotePost.class),
      @JsonbSubtype(alias = "conversation.take-over", type = ConversationTakeOver.class),
      @JsonbSubtype(alias = "conversation.transfer", type = ConversationTransfer.class),
      @JsonbSubtype(alias = "conversation.claim", type = ConversationClaim.class),
      @JsonbSubtype(alias = "conversation.watch", type = ConversationWatch.class),
      @JsonbSubtype(alias = "conversation.unwatch", type = ConversationUnwatch.class),
      @JsonbSubtype(alias = "live.watch", type = LiveWatch.class),
      @JsonbSubtype(alias = "live.resync", type = LiveResync.class),
      @JsonbSubtype(alias = "live.offer", type = LiveOffer.class),
      @JsonbSubtype(alias = "live.end", type = LiveEnd.class),
      @JsonbSubtype(alias = "welcome", type = Welcome.class),
      @JsonbSubtype(alias = "facts.noted", type = FactsNoted.class),
      @JsonbSubtype(alias = "visitor.identified", type = VisitorIdentified.class),
      @JsonbSubtype(alias = "conversation.opened", type = ConversationOpened.class),
      @JsonbSubtype(alias = "message.posted", type = MessagePosted.class),
      @JsonbSubtype(alias = "entries.listed", type = EntriesListed.class),
      @JsonbSubtype(alias = "message.seen", type = MessageSeen.class),
      @JsonbSubtype(alias = "typing.changed", type = TypingChanged.class),
      @JsonbSubtype(alias = "conversation.changed", type = ConversationChanged.class),
      @JsonbSubtype(alias = "meeting.requested", type = MeetingRequested.class),
      @JsonbSubtype(alias = "availability.changed", type = AvailabilityChanged.class),
      @JsonbSubtype(alias = "board.shown", type = BoardShown.class),
      @JsonbSubtype(alias = "conversation.claimed", type = ConversationClaimed.class),
      @JsonbSubtype(alias = "conversation.shown", type = ConversationShown.class),
      @JsonbSubtype(alias = "conversation.taken", type = ConversationTaken.class),
      @JsonbSubtype(alias = "note.posted", type = NotePosted.class),
      @JsonbSubtype(alias = "card.changed", type = CardChanged.class),
      @JsonbSubtype(alias = "card.left", type = CardLeft.class),
      @JsonbSubtype(alias = "resync", type = Resync.class),
      @JsonbSubtype(alias = "ping", type = Ping.class),
      @JsonbSubtype(alias = "reconnect-elsewhere", type = ReconnectElsewhere.class),
      @JsonbSubtype(alias = "chat.offered", type = ChatOffered.class),
      @JsonbSubtype(alias = "site.turned-off", type = SiteTurnedOff.class),
      @JsonbSubtype(alias = "visitor.blocked", type = VisitorBlocked.class),
      @JsonbSubtype(alias = "live.start", type = LiveStart.class),
      @JsonbSubtype(alias = "live.stop", type = LiveStop.class),
      @JsonbSubtype(alias = "live.snapshot", type = LiveSnapshot.class),
      @JsonbSubtype(alias = "live.changed", type = LiveChanged.class),
      @JsonbSubtype(alias = "error", type = ErrorFrame.class),
    })
public sealed interface Frame permits ClientFrame, ServerFrame {
  String id();
}
