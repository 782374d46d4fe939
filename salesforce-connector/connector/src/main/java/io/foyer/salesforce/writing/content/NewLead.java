package io.foyer.salesforce.writing.content;

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
public record NewLead(String key, Map<String, Object> fields) {

  public static final String OBJECT = "Lead";
  public static final String KEY_FIELD = "Foyer_Key__c";

  /**
   * @param owner null leaves it to the org's own rules
   */
  public static NewLead of(VisitorRecord visitor, String source, @Nullable String owner) {
    var email = address(Objects.requireNonNull(visitor.email()));
    var fields = new LinkedHashMap<String, Object>();
    putName(fields, Objects.requireNonNullElse(visitor.name(), "").strip(), email);
    fields.put("Company", Text.cutName(company(visitor, email), 255));
    fields.put("Email", email);
    fields.put("LeadSource", source);
    if (owner != null) {
      fields.put("OwnerId", owner);
    }
    putAttribution(fields, visitor);
    return new NewLead(key(email), fields);
  }

  /** With further values; what Foyer fills itself stays. */
  public NewLead with(Map<String, Object> more) {
    var all = new LinkedHashMap<>(fields);
    more.forEach(all::putIfAbsent);
    return new NewLead(key, all);
  }

  private static void putName(Map<String, Object> fields, String name, String email) {
    var space = name.lastIndexOf(' ');
    if (space > 0) {
      fields.put("FirstName", Text.cutName(name.substring(0, space), 40));
    }
    var last = name.isEmpty() ? email.substring(0, email.indexOf('@')) : name.substring(space + 1);
    fields.put("LastName", Text.cutName(last, 80));
  }

  private static void putAttribution(Map<String, Object> fields, VisitorRecord visitor) {
    var visit = visitor.visit();
    put(fields, "UTM_Source__c", Text.cutName(given(visit.source()), 255));
    put(fields, "UTM_Medium__c", Text.cutName(given(visit.medium()), 255));
    put(fields, "UTM_Campaign__c", Text.cutName(given(visit.campaign()), 255));
    put(fields, "First_Page__c", Text.cutAddress(given(visit.firstPage()), 255));
    put(fields, "Last_Page__c", Text.cutAddress(given(visit.lastPage()), 255));
  }

  private static void put(Map<String, Object> fields, String name, String value) {
    if (!value.isBlank()) {
      fields.put(name, value);
    }
  }

  private static String given(@Nullable String value) {
    return Objects.requireNonNullElse(value, "");
  }

  // Salesforce insists on a company; the address tells it better than a placeholder.
  private static String company(VisitorRecord visitor, String email) {
    var given = Objects.requireNonNullElse(visitor.company(), "").strip();
    return given.isEmpty() ? email.substring(email.indexOf('@') + 1) : given;
  }

  private static String address(String email) {
    return email.strip().toLowerCase(Locale.ROOT);
  }

  /** The key of that address's lead. */
  public static String key(String email) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(address(email).getBytes(UTF_8));
      return "lead_" + HexFormat.of().formatHex(digest, 0, 16);
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
