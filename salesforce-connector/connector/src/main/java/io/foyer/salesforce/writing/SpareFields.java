package io.foyer.salesforce.writing;

import io.foyer.crm.control.CrmAttention;
import io.foyer.crm.entity.CrmRefused;
import io.foyer.salesforce.writing.content.NewLead;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The fields a record can do without: where Salesforce refuses one, the rest is written all the
 * same and an admin is told once.
 *
 * <p>A field that is missing altogether is left out for a while and then tried again, so that one
 * given back is used without a restart.
 */
@ApplicationScoped
public class SpareFields {

  private static final Duration LEFT_OUT = Duration.ofMinutes(10);
  private static final Set<String> KEYS = Set.of("Conversation_Key__c");
  private static final Set<String> SPARE = Set.of("OwnerId", "WhatId");
  // Of a lead sales ops may have any other field filled.
  private static final Set<String> NEEDED =
      Set.of("FirstName", "LastName", "Company", "Email", "Foyer_Key__c");
  private static final Set<String> MISSING =
      Set.of("INVALID_FIELD", "INVALID_FIELD_FOR_INSERT_UPDATE");
  private static final Set<String> VALUE_REFUSED =
      Set.of(
          "STRING_TOO_LONG",
          "INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST",
          "INVALID_TYPE_ON_FIELD_IN_RECORD",
          "NUMBER_OUTSIDE_VALID_RANGE",
          "INVALID_CROSS_REFERENCE_KEY",
          "FIELD_INTEGRITY_EXCEPTION",
          "INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY",
          "INACTIVE_OWNER_OR_USER");
  private static final Pattern NAME = Pattern.compile("[A-Za-z]\\w*__c\\b");

  @Inject CrmAttention attention;
  @Inject Clock clock;

  private final Map<String, Instant> missing = new ConcurrentHashMap<>();

  /** Without what is known to be missing. */
  Map<String, Object> known(String object, Map<String, Object> fields) {
    var now = clock.instant();
    var known = new LinkedHashMap<String, Object>();
    fields.forEach(
        (name, value) -> {
          var until = missing.getOrDefault(object + "." + name, Instant.MIN);
          if (!until.isAfter(now)) {
            known.put(name, value);
          }
        });
    return known;
  }

  /** The fields to try without, of those that were sent; none when that would not help. */
  Set<String> refused(String object, CrmRefused refusal, Set<String> sent) {
    var isMissing = MISSING.contains(refusal.crmCode());
    if (!isMissing && !VALUE_REFUSED.contains(refusal.crmCode())) {
      return Set.of();
    }
    var named =
        Stream.concat(named(refusal), refusal.fields().stream())
            .filter(sent::contains)
            .filter(name -> isSpare(object, name))
            .collect(Collectors.toSet());
    named.forEach(name -> tell(object + "." + name, refusal, isMissing));
    return named;
  }

  private static boolean isSpare(String object, String name) {
    return object.equals(NewLead.OBJECT)
        ? !NEEDED.contains(name)
        : SPARE.contains(name) || (name.endsWith("__c") && !KEYS.contains(name));
  }

  /** They were written: what was wrong with them is mended. */
  void taken(String object, Set<String> names) {
    if (!attention.items().isEmpty()) {
      names.forEach(name -> attention.mended(object + "." + name));
    }
  }

  private void tell(String field, CrmRefused refusal, boolean isMissing) {
    if (isMissing) {
      missing.put(field, clock.instant().plus(LEFT_OUT));
    }
    attention.tell(
        field,
        "Salesforce does not take the field %s (%s). Records are written without it."
            .formatted(field, refusal.crmCode()));
  }

  private static Stream<String> named(CrmRefused refusal) {
    var owner =
        refusal.crmCode().equals("INACTIVE_OWNER_OR_USER")
            ? Stream.of("OwnerId")
            : Stream.<String>empty();
    var text = String.valueOf(refusal.getMessage());
    return Stream.concat(owner, NAME.matcher(text).results().map(found -> found.group()));
  }
}
