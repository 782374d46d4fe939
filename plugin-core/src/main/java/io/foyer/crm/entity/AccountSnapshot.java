package io.foyer.crm.entity;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A copy of an Account.
 *
 * @param fields further fields that criteria name, by API name; a field without a value is absent
 */
public record AccountSnapshot(
    String id,
    String name,
    @Nullable String industry,
    @Nullable Integer employees,
    @Nullable String website,
    @Nullable String country,
    @Nullable String city,
    boolean targetAccount,
    @Nullable String ownerId,
    Map<String, String> fields) {

  public AccountSnapshot {
    fields = Map.copyOf(fields);
  }
}
