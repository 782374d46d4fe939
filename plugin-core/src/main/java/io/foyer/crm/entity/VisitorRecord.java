package io.foyer.crm.entity;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A visitor as far as the CRM is concerned.
 *
 * @param email null for somebody who never gave one: nothing is looked up or made then
 * @param leadId known lead
 * @param contactId known contact
 * @param accountId known account
 * @param attribution null in what was noted by an older version
 */
public record VisitorRecord(
    @Nullable String name,
    @Nullable String email,
    @Nullable String company,
    @Nullable String leadId,
    @Nullable String contactId,
    @Nullable String accountId,
    @Nullable Attribution attribution) {

  /** What is known of the visit. */
  public Attribution visit() {
    return Objects.requireNonNullElse(attribution, Attribution.UNKNOWN);
  }

  /** Names the company: what is written of one locks its account. Null when none is known. */
  public @Nullable String group() {
    if (accountId != null || email == null) {
      return accountId;
    }
    return email.substring(email.indexOf('@') + 1).toLowerCase(Locale.ROOT);
  }
}
