package io.foyer.conversations.entity;

import io.foyer.access.entity.RepId;
import io.foyer.access.entity.VisitorId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who made an entry.
 *
 * @param name as it was known at that moment; null for the system and for a visitor without a name
 */
public record Author(Kind kind, @Nullable String id, @Nullable String name) {

  /** The sides, and the server itself. */
  public enum Kind implements Worded {
    VISITOR,
    REP,
    SYSTEM
  }

  /** The server, when time or circumstances made the entry. */
  public static final Author SYSTEM = new Author(Kind.SYSTEM, null, null);

  public static Author visitor(VisitorId visitor, @Nullable String name) {
    return new Author(Kind.VISITOR, visitor.value(), name);
  }

  public static Author rep(RepId rep, String name) {
    return new Author(Kind.REP, rep.value(), name);
  }

  /** The same person, whatever the name is by now. */
  public boolean isSameAs(Author other) {
    return kind == other.kind && Objects.equals(id, other.id);
  }
}
