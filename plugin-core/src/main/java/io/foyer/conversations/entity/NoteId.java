package io.foyer.conversations.entity;

import io.foyer.platform.Ids;

/** The name of a note. */
public record NoteId(String value) {
  public static NoteId next() {
    return new NoteId(Ids.next("note"));
  }
}
