package io.foyer.visitors.entity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a visitor said of itself, as a rep noted it.
 *
 * <p>It is the visitor's word and proves nothing; the last note counts.
 *
 * @param phone as it was said
 */
public record Details(
    @Nullable String name,
    @Nullable String email,
    @Nullable String company,
    @Nullable String phone,
    Noted noted) {

  private static final int NAME_LIMIT = 120;
  private static final int PHONE_LIMIT = 40;

  /** Who noted it, and when. */
  public record Noted(String rep, String repName, Instant at) {}

  /** What a rep changed: what is null stays as it is, what is blank is taken back. */
  public record Typed(
      @Nullable String name,
      @Nullable String email,
      @Nullable String company,
      @Nullable String phone) {

    /**
     * Fit to keep.
     *
     * @throws EmailUnusable when the address cannot be one
     */
    public Typed cleaned() {
      String address = email == null ? null : HostileText.clean(email, Integer.MAX_VALUE);
      return new Typed(
          clean(name, NAME_LIMIT),
          address == null || address.isEmpty()
              ? address
              : Identity.email(address).orElseThrow(EmailUnusable::new),
          clean(company, NAME_LIMIT),
          clean(phone, PHONE_LIMIT));
    }

    private static @Nullable String clean(@Nullable String text, int limit) {
      return text == null ? null : HostileText.clean(text, limit);
    }
  }

  /**
   * Joins what was noted now to what reps noted before and still counts; the visitor's own words
   * are none of it.
   *
   * @param counts what counts with what was noted now
   */
  public static Details joined(Optional<Details> before, Identity counts, Typed now, Noted noted) {
    Details old = before.orElseGet(() -> new Details(null, null, null, null, noted));
    return new Details(
        joined(now.name, Objects.equals(old.name, counts.name()) ? old.name : null),
        joined(now.email, Objects.equals(old.email, counts.email()) ? old.email : null),
        joined(now.company, Objects.equals(old.company, counts.company()) ? old.company : null),
        joined(now.phone, old.phone),
        noted);
  }

  private static @Nullable String joined(@Nullable String now, @Nullable String before) {
    String text = now == null ? before : now;
    return text == null || text.isEmpty() ? null : text;
  }

  /**
   * What is known now of what the visitor said, each with who took it down; the address of a record
   * that a rep linked was never said.
   *
   * @param identity what counts: the visitor may have said something else since
   * @param details what a rep noted last, if any did
   */
  public static List<Said> said(Identity identity, Optional<Details> details) {
    Details noted = details.orElse(null);
    List<Said> said = new ArrayList<>();
    add(said, Said.Field.NAME, identity.name(), noted, noted == null ? null : noted.name);
    String email = noted == null ? null : noted.email;
    if (identity.givenBy() == null || Objects.equals(identity.email(), email)) {
      add(said, Said.Field.EMAIL, identity.email(), noted, email);
    }
    add(said, Said.Field.COMPANY, identity.company(), noted, noted == null ? null : noted.company);
    String phone = noted == null ? null : noted.phone;
    add(said, Said.Field.PHONE, phone, noted, phone);
    return said;
  }

  private static void add(
      List<Said> said,
      Said.Field field,
      @Nullable String value,
      @Nullable Details noted,
      @Nullable String asNoted) {
    if (value != null) {
      Noted by = noted != null && Objects.equals(value, asNoted) ? noted.noted : null;
      said.add(new Said(field, value, by));
    }
  }

  /** As a sentence for the CRM, which a person reads; empty when nothing is known. */
  public Optional<String> sentence() {
    List<String> parts = new ArrayList<>();
    put(parts, "name", name);
    put(parts, "e-mail", email);
    put(parts, "company", company);
    put(parts, "phone", phone);
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "Noted by %s from what the visitor said: %s."
                .formatted(noted.repName, String.join(", ", parts)));
  }

  private static void put(List<String> parts, String name, @Nullable String value) {
    if (value != null) {
      parts.add(name + " " + value);
    }
  }
}
