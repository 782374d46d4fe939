package io.foyer.salesforce.writing;

import io.foyer.crm.entity.CrmMatch;
import io.foyer.crm.entity.VisitorRecord;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The records an activity hangs on.
 *
 * @param who lead or contact
 * @param what account; null beside a lead, because Salesforce takes only one of them then
 * @param owner user who owns the record
 */
record Attachment(@Nullable String who, @Nullable String what, @Nullable String owner) {

  static Attachment to(String who) {
    return new Attachment(who, null, null);
  }

  /** The person found; empty when the CRM knows the company at most. */
  static Optional<Attachment> of(CrmMatch match) {
    var owner = match.owner() == null ? null : match.owner().id();
    if (match.contact() != null) {
      return Optional.of(new Attachment(match.contact().id(), match.contact().accountId(), owner));
    }
    return match.lead() == null
        ? Optional.empty()
        : Optional.of(new Attachment(match.lead().id(), null, owner));
  }

  /** What was known of a visitor without an address. */
  static Optional<Attachment> of(VisitorRecord visitor) {
    if (visitor.contactId() != null) {
      return Optional.of(new Attachment(visitor.contactId(), visitor.accountId(), null));
    }
    if (visitor.leadId() != null) {
      return Optional.of(to(visitor.leadId()));
    }
    return visitor.accountId() == null
        ? Optional.empty()
        : Optional.of(new Attachment(null, visitor.accountId(), null));
  }
}
