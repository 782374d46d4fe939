package io.foyer.crm.control;

import io.foyer.crm.entity.CrmObject;
import io.foyer.crm.entity.CrmRecord;
import io.foyer.platform.Columns;
import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A record as the mirror keeps it: its values as one text, and beside it what it is found by.
 *
 * @param fields JSON, the same text for the same values
 */
record MirrorRow(
    String id,
    CrmObject object,
    @Nullable String email,
    @Nullable String domain,
    @Nullable String accountId,
    Instant modifiedAt,
    String fields) {

  static final String COLUMNS = "id, object, email, domain, account_id, modified_at, fields";

  // Made once: each making looks for the library anew, and a million rows pass by.
  private static final JsonBuilderFactory BUILDERS = Json.createBuilderFactory(Map.of());
  private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

  private static final int LONGEST_EMAIL = 320;
  private static final int LONGEST_DOMAIN = 255;
  // A database's text cannot hold the zero character; the others are of no use to anybody.
  private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}&&[^\n\t]]");

  static MirrorRow of(CrmRecord record) {
    return new MirrorRow(
        record.id(),
        record.object(),
        email(record),
        domain(record).filter(text -> text.length() <= LONGEST_DOMAIN).orElse(null),
        accountId(record),
        record.modifiedAt(),
        text(record));
  }

  /**
   * @param columns as in {@link #COLUMNS}
   */
  static MirrorRow of(Object... columns) {
    return new MirrorRow(
        (String) columns[0],
        CrmObject.valueOf((String) columns[1]),
        (String) columns[2],
        (String) columns[3],
        (String) columns[4],
        Columns.instant(columns[5]),
        (String) columns[6]);
  }

  CrmRecord record() {
    var values = new HashMap<String, String>();
    try (var reader = READERS.createReader(new StringReader(fields))) {
      reader
          .readObject()
          .forEach((name, value) -> values.put(name, ((JsonString) value).getString()));
    }
    return new CrmRecord(object, id, modifiedAt, values);
  }

  private static @Nullable String email(CrmRecord record) {
    var isPerson = record.object() == CrmObject.CONTACT || record.object() == CrmObject.LEAD;
    var email = record.textOrEmpty("Email").strip().toLowerCase(Locale.ROOT);
    return isPerson && !email.isEmpty() && email.length() <= LONGEST_EMAIL ? clean(email) : null;
  }

  private static Optional<String> domain(CrmRecord record) {
    return switch (record.object()) {
      case ACCOUNT -> Domains.ofAccount(record);
      case CONTACT, LEAD -> Domains.ofCompany(record.textOrEmpty("Email").strip());
      default -> Optional.empty();
    };
  }

  private static @Nullable String accountId(CrmRecord record) {
    return switch (record.object()) {
      case CONTACT, OPPORTUNITY, ACCOUNT_TEAM -> record.text("AccountId");
      default -> null;
    };
  }

  private static String text(CrmRecord record) {
    var json = BUILDERS.createObjectBuilder();
    new TreeMap<>(record.fields()).forEach((name, value) -> json.add(name, clean(value)));
    return json.build().toString();
  }

  private static String clean(String text) {
    return CONTROLS.matcher(text).replaceAll("");
  }
}
