package io.foyer.salesforce.writing;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.foyer.crm.entity.VisitorRecord;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The lead for a person the CRM does not know.
 *
 * @param key the same for the same address, whatever it is written for: two writes at one moment
 *     make one lead
 */
record NewLead(String key, Map<String, String> fields) {

  static final String KEY_FIELD = "Foyer_Key__c";

  /**
   * @param owner null leaves it to the org's own rules
   */
  static NewLead of(VisitorRecord visitor, String source, @Nullable String owner) {
    var email = Objects.requireNonNull(visitor.email()).strip().toLowerCase(Locale.ROOT);
    var name = Objects.requireNonNullElse(visitor.name(), "").strip();
    var space = name.lastIndexOf(' ');
    var fields = new LinkedHashMap<String, String>();
    if (space > 0) {
      fields.put("FirstName", Text.cut(name.substring(0, space), 40));
    }
    var last = name.isEmpty() ? email.substring(0, email.indexOf('@')) : name.substring(space + 1);
    fields.put("LastName", Text.cut(last, 80));
    fields.put("Company", Text.cut(company(visitor, email), 255));
    fields.put("Email", email);
    fields.put("LeadSource", source);
    if (owner != null) {
      fields.put("OwnerId", owner);
    }
    return new NewLead(key(email), fields);
  }

  // Salesforce insists on a company; the address tells it better than a placeholder.
  private static String company(VisitorRecord visitor, String email) {
    var given = Objects.requireNonNullElse(visitor.company(), "").strip();
    return given.isEmpty() ? email.substring(email.indexOf('@') + 1) : given;
  }

  private static String key(String email) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(email.getBytes(UTF_8));
      return "lead_" + HexFormat.of().formatHex(digest, 0, 16);
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
