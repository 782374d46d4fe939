package io.foyer.salesforce.writing.content;

import org.jspecify.annotations.Nullable;

/**
 * The records an activity hangs on.
 *
 * @param who lead or contact
 * @param what account; null beside a lead, because Salesforce takes only one of them then
 * @param owner user who owns the record
 */
public record Attachment(@Nullable String who, @Nullable String what, @Nullable String owner) {

  public static Attachment to(String who) {
    return new Attachment(who, null, null);
  }
}
