package io.foyer.conversations.entity.event;

import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.conversations.entity.Note;

/** A rep told the others something. It is no event of the conversation: the visitor has no part. */
public record NotePosted(ConversationSummary conversation, Note note) {}
