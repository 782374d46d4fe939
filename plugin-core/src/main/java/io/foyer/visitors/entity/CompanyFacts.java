package io.foyer.visitors.entity;

import io.foyer.configuration.entity.FactCatalogue;
import io.foyer.crm.entity.AccountSnapshot;
import io.foyer.crm.entity.LeadSnapshot;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which company a visitor is of, and what it is like. */
final class CompanyFacts {

  private static final Pattern AROUND_THE_HOST =
      Pattern.compile("^[a-z][a-z0-9+.-]*://|^www\\.|[/:?#].*$");

  private CompanyFacts() {}

  /** The account's web domain, else that of the visitor's address; null when neither is known. */
  static @Nullable String domain(Visitor visitor) {
    AccountSnapshot account = visitor.match().account();
    if (account != null && account.website() != null) {
      return host(account.website());
    }
    String email = visitor.identity().email();
    return email == null
        ? visitor.background().company().domain()
        : email.substring(email.indexOf('@') + 1).toLowerCase(Locale.ROOT);
  }

  /** What criteria call the company: no claim of the visitor's. */
  static @Nullable String knownName(Visitor visitor) {
    AccountSnapshot account = visitor.match().account();
    LeadSnapshot lead = visitor.match().lead();
    String known = account != null ? account.name() : lead != null ? lead.company() : null;
    return known != null ? known : visitor.background().company().name();
  }

  static @Nullable String name(Visitor visitor) {
    AccountSnapshot account = visitor.match().account();
    LeadSnapshot lead = visitor.match().lead();
    String known = account != null ? account.name() : lead != null ? lead.company() : null;
    String claimed = visitor.identity().company();
    return known != null ? known : claimed != null ? claimed : knownName(visitor);
  }

  static @Nullable String industry(Visitor visitor) {
    AccountSnapshot account = visitor.match().account();
    return account != null && account.industry() != null
        ? account.industry()
        : visitor.background().company().industry();
  }

  static @Nullable String employees(Visitor visitor) {
    AccountSnapshot account = visitor.match().account();
    Integer known = account == null ? null : account.employees();
    Integer count = known == null ? visitor.background().company().employees() : known;
    return count == null ? null : count.toString();
  }

  /** From the CRM where a criterion names the field, else a provider's. */
  static @Nullable String revenue(Visitor visitor) {
    String known = visitor.match().facts().get(FactCatalogue.REVENUE_FIELD);
    BigDecimal provided = visitor.background().company().revenue();
    return known != null ? known : provided == null ? null : provided.toPlainString();
  }

  /** Whether the fact of that name is the CRM's, and neither a provider's nor the visitor's. */
  static boolean isOfTheCrm(Visitor visitor, String fact) {
    AccountSnapshot account = visitor.match().account();
    LeadSnapshot lead = visitor.match().lead();
    return switch (fact) {
      case FactCatalogue.COMPANY -> account != null || (lead != null && lead.company() != null);
      case FactCatalogue.COMPANY_DOMAIN -> account != null && account.website() != null;
      case FactCatalogue.INDUSTRY -> account != null && account.industry() != null;
      case FactCatalogue.EMPLOYEES -> account != null && account.employees() != null;
      default -> visitor.match().facts().containsKey(FactCatalogue.REVENUE_FIELD);
    };
  }

  static @Nullable String account(Visitor visitor) {
    AccountSnapshot account = visitor.match().account();
    return account == null ? null : account.id();
  }

  private static String host(String website) {
    String text = website.strip().toLowerCase(Locale.ROOT);
    for (int layer = 0; layer < 3; layer++) {
      text = AROUND_THE_HOST.matcher(text).replaceFirst("");
    }
    return text;
  }
}
