package io.foyer.rehearsal.entity;

import io.foyer.visitors.entity.Firmographics;
import io.foyer.visitors.entity.Locality;
import io.foyer.visitors.entity.WebAddress;
import io.foyer.visitors.entity.Whereabouts;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is only thought of.
 *
 * @param email null for a stranger
 * @param company as a provider of company facts would tell it
 */
public record ThoughtVisitor(
    WebAddress page, @Nullable String email, Firmographics company, Locality locality) {

  /** Of whom nothing is known but the page it reads. */
  public static ThoughtVisitor reading(WebAddress page) {
    return new ThoughtVisitor(page, null, Firmographics.UNKNOWN, Locality.UNKNOWN);
  }

  public ThoughtVisitor withEmail(@Nullable String given) {
    return new ThoughtVisitor(page, given, company, locality);
  }

  /** Of the company with that web domain. */
  public ThoughtVisitor of(String domain) {
    String plain = domain.strip().toLowerCase(Locale.ROOT);
    return new ThoughtVisitor(
        page, email, new Firmographics(null, plain, null, null, null), locality);
  }

  /**
   * Living in a country, by its English name or its code.
   *
   * @throws CountryUnknown where there is none of that name
   */
  public ThoughtVisitor in(String country) {
    String name = named(country.strip()).orElseThrow(CountryUnknown::new);
    Locality there =
        new Locality(locality.language(), locality.zone(), Whereabouts.ofZone(name, ""));
    return new ThoughtVisitor(page, email, company, there);
  }

  /** With a browser in that language, {@code de-AT}. */
  public ThoughtVisitor speaking(String language) {
    Locality there = new Locality(language.strip(), locality.zone(), locality.whereabouts());
    return new ThoughtVisitor(page, email, company, there);
  }

  private static Optional<String> named(String country) {
    return Stream.of(Locale.getISOCountries())
        .map(code -> new Locale("", code))
        .filter(
            one ->
                one.getCountry().equalsIgnoreCase(country)
                    || one.getDisplayCountry(Locale.ENGLISH).equalsIgnoreCase(country))
        .map(one -> one.getDisplayCountry(Locale.ENGLISH))
        .findFirst();
  }
}
