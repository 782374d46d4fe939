package io.foyer.copilot.entity;

import io.foyer.configuration.entity.FactCatalogue;
import io.foyer.crm.entity.CrmMatch;
import io.foyer.visitors.entity.Facts;
import io.foyer.visitors.entity.Visitor;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How a rep speaks to a visitor unless it chooses otherwise.
 *
 * <p>By what the CRM knows: professional to the top of a company, casual to a customer who is back,
 * friendly to everybody else.
 */
public final class ToneDefault {
  private static final Pattern TOP =
      Pattern.compile(
          "(?i)\\b(chief .{0,40}officer|c[efotimsr]o|ciso|president|chair(wo)?man|chairperson"
              + "|founder|co-founder|owner|partner|managing director|general manager"
              + "|geschäftsführer(in)?|vorstand|directeur général|director general)\\b",
          Pattern.UNICODE_CASE);
  private static final Pattern BELOW = Pattern.compile("(?i)\\b(vice|assistant|office of)\\b");
  private static final String TYPE = "Account.Type";

  private ToneDefault() {}

  public static Tone of(Optional<Visitor> visitor) {
    if (visitor.isEmpty()) {
      return Tone.FRIENDLY;
    }
    var match = visitor.get().match();
    if (titles(match).anyMatch(ToneDefault::isTop)) {
      return Tone.PROFESSIONAL;
    }
    var isBack = "true".equalsIgnoreCase(Facts.value(visitor.get(), FactCatalogue.RETURNING));
    return isBack && isCustomer(match) ? Tone.CASUAL : Tone.FRIENDLY;
  }

  private static Stream<String> titles(CrmMatch match) {
    var contact = match.contact();
    var lead = match.lead();
    return Stream.of(
            Optional.ofNullable(contact == null ? null : contact.title()),
            Optional.ofNullable(lead == null ? null : lead.title()))
        .flatMap(Optional::stream);
  }

  private static boolean isTop(String title) {
    return TOP.matcher(title).find() && !BELOW.matcher(title).find();
  }

  /** A contact of an account, unless the account's type is there and says otherwise. */
  private static boolean isCustomer(CrmMatch match) {
    var type = match.facts().getOrDefault(TYPE, "customer");
    return match.contact() != null
        && match.account() != null
        && type.toLowerCase(Locale.ROOT).startsWith("customer");
  }
}
