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

  /** What a rep typed; what is blank is not known. */
  public record Typed(
      @Nullable String name,
      @Nullable String email,
      @Nullable String company,
      @Nullable String phone) {}

  /**
   * Takes down what was typed.
   *
   * @throws EmailUnusable when the address cannot be one
   */
  public static Details of(Typed typed, Noted noted) {
    String email = HostileText.cleanOrNull(typed.email(), Integer.MAX_VALUE);
    return new Details(
        HostileText.cleanOrNull(typed.name(), NAME_LIMIT),
        email == null ? null : Identity.email(email).orElseThrow(EmailUnusable::new),
        HostileText.cleanOrNull(typed.company(), NAME_LIMIT),
        HostileText.cleanOrNull(typed.phone(), PHONE_LIMIT),
        noted);
  }

  /**
   * What is known now of what the visitor said, each with who took it down.
   *
   * @param identity what counts: the visitor may have said something else since
   * @param details what a rep noted last, if any did
   */
  public static List<Said> said(Identity identity, Optional<Details> details) {
    Details noted = details.orElse(null);
    List<Said> said = new ArrayList<>();
    add(said, Said.Field.NAME, identity.name(), noted, noted == null ? null : noted.name);
    add(said, Said.Field.EMAIL, identity.email(), noted, noted == null ? null : noted.email);
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
