package io.foyer.crm.entity;

import org.jspecify.annotations.Nullable;

/**
 * A visitor as far as the CRM is concerned.
 *
 * @param email null for somebody who never gave one: nothing is looked up or made then
 * @param leadId known lead
 * @param contactId known contact
 * @param accountId known account
 */
public record VisitorRecord(
    @Nullable String name,
    @Nullable String email,
    @Nullable String company,
    @Nullable String leadId,
    @Nullable String contactId,
    @Nullable String accountId) {}
