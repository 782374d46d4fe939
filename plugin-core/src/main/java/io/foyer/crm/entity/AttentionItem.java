package io.foyer.crm.entity;

import java.time.Instant;

/**
 * Something in the CRM that a person should mend, while Foyer goes on without it.
 *
 * @param subject what it is about, such as {@code Event.UTM_Source__c}
 */
public record AttentionItem(String subject, String message, Instant since) {}
