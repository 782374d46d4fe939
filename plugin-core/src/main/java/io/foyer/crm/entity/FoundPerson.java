package io.foyer.crm.entity;

import org.jspecify.annotations.Nullable;

/**
 * A contact or an open lead, with as much as tells it from others of that name.
 *
 * @param email as the CRM has it
 */
public record FoundPerson(
    CrmObject object, String id, String name, @Nullable String company, @Nullable String email) {}
