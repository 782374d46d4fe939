package io.foyer.protocol;

/** A fact told by the server. */
public sealed interface ServerFrame extends Frame
    permits Welcome,
        FactsNoted,
        VisitorIdentified,
        ConversationOpened,
        MessagePosted,
        EntriesListed,
        MessageSeen,
        TypingChanged,
        ConversationChanged,
        MeetingRequested,
        AvailabilityChanged,
        BoardShown,
        ConversationClaimed,
        ConversationShown,
        ConversationTaken,
        CardChanged,
        CardLeft,
        Resync,
        Ping,
        ReconnectElsewhere,
        ChatOffered,
        SiteTurnedOff,
        ErrorFrame {}
