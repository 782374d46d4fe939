package io.foyer.visitors.entity;

import io.foyer.access.entity.RepId;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who a visitor says it is.
 *
 * <p>An e-mail address that was typed is claimed; only a signed identity or a code that was sent
 * there proves it. A proven address is not replaced by a claimed one.
 *
 * @param givenBy the rep who gave the address; null where the visitor said or proved it itself
 * @param notedAt when a rep noted last what the visitor said of itself; null where none did
 */
public record Identity(
    @Nullable String email,
    boolean proven,
    @Nullable String name,
    @Nullable String company,
    @Nullable Instant notedAt,
    @Nullable RepId givenBy) {

  public static final Identity UNKNOWN = new Identity(null, false, null, null, null, null);

  private static final int EMAIL_LIMIT = 254;
  private static final int NAME_LIMIT = 120;

  /** A sieve, not a proof: something, one at sign, a host with a dot, no blanks or brackets. */
  private static final Pattern EMAIL =
      Pattern.compile(
          "[^\\s@<>()\",;:\\\\\\[\\]]{1,64}@[^\\s@<>()\",;:\\\\\\[\\]]+\\.[^\\s@.]{2,63}");

  /** The address in lower case; empty when it cannot be one. */
  public static Optional<String> email(@Nullable String raw) {
    String text = HostileText.cleanOrNull(raw, EMAIL_LIMIT + 1);
    return Optional.ofNullable(text)
        .map(typed -> typed.toLowerCase(Locale.ROOT)) // some letters become two
        .filter(email -> email.length() <= EMAIL_LIMIT && EMAIL.matcher(email).matches());
  }

  /** What the visitor says now joined to what it said before. */
  public Identity saying(String claimed, @Nullable String newName, @Nullable String newCompany) {
    boolean keepProof = proven && !claimed.equals(email);
    return new Identity(
        keepProof ? email : claimed,
        proven,
        Objects.requireNonNullElse(HostileText.cleanOrNull(newName, NAME_LIMIT), blank(name)),
        Objects.requireNonNullElse(HostileText.cleanOrNull(newCompany, NAME_LIMIT), blank(company)),
        notedAt,
        null);
  }

  /**
   * What a rep noted of it now in the place of what was claimed before; the rest stays.
   *
   * @throws EmailIsProven when it would replace a proven address
   */
  public Identity noting(Details.Typed now, Details.Noted noted) {
    String address = now.email() == null ? email : blankToNull(now.email());
    boolean isOther = !Objects.equals(address, email);
    if (proven && isOther) {
      throw new EmailIsProven();
    }
    return new Identity(
        address,
        proven,
        now.name() == null ? name : now.name(),
        now.company() == null ? company : now.company(),
        noted.at(),
        isOther ? giver(address, new RepId(noted.rep())) : givenBy);
  }

  /** The address of the record that a rep says it is; one that is known already stays. */
  public Identity given(String address, RepId rep) {
    return email == null ? new Identity(address, false, name, company, notedAt, rep) : this;
  }

  private static @Nullable RepId giver(@Nullable String address, RepId rep) {
    return address == null ? null : rep;
  }

  /** The site's signed word for the address, or the visitor's own proof. */
  public Identity proving(String signed, @Nullable String newName, @Nullable String newCompany) {
    Identity base = signed.equals(email) ? this : UNKNOWN;
    Identity said =
        new Identity(signed, false, base.name, base.company, base.notedAt, null)
            .saying(signed, newName, newCompany);
    return new Identity(signed, true, said.name, said.company, said.notedAt, null);
  }

  private static String blank(@Nullable String text) {
    return text == null ? "" : text;
  }

  public Identity {
    name = blankToNull(name);
    company = blankToNull(company);
  }

  private static @Nullable String blankToNull(@Nullable String text) {
    return text == null || text.isEmpty() ? null : text;
  }
}
