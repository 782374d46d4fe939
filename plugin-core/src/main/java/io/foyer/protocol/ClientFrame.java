package io.foyer.protocol;

/** An order from a browser. */
public sealed interface ClientFrame extends Frame
    permits Hello,
        Pong,
        FactsPost,
        VisitorIdentify,
        ConversationOpen,
        MessagePost,
        EntriesList,
        MessageSee,
        TypingChange,
        ConversationEnd,
        ConversationResume,
        MeetingRequest,
        AvailabilityChange,
        RepActive,
        BoardWatch,
        BoardUnwatch,
        NotePost,
        ConversationTakeOver,
        ConversationClaim,
        ConversationWatch,
        ConversationUnwatch,
        LiveWatch,
        LiveResync,
        LiveOffer,
        LiveEnd {}
