package io.foyer.visitors.entity;

import io.foyer.crm.entity.AccountSnapshot;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which company a visitor is of. */
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
    return email == null ? null : email.substring(email.indexOf('@') + 1).toLowerCase(Locale.ROOT);
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
