package io.foyer.streams.control.account;

import io.foyer.visitors.entity.AdClicks;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a rep may know of a visitor's company. All of it is from outside and is shown as text.
 *
 * @param company what is known without the CRM too
 * @param account null where the CRM has no account for the company
 * @param here others of it on the website now
 * @param seen others of it in the last 30 days who are not here now
 * @param clicks what brought any of them, the latest first
 * @param shared whether the CRM said what the rep may see; without it less is shown
 * @param complete whether all records of the CRM were read once
 */
public record Account360(
    Company company,
    @Nullable Account account,
    Opportunities opportunities,
    People here,
    People seen,
    List<AdClicks> clicks,
    boolean shared,
    boolean complete) {

  /**
   * The company by its name.
   *
   * @param facts each with who says so and how sure it is
   */
  public record Company(@Nullable String name, @Nullable String domain, List<Fact> facts) {}

  /** A fact by the name that criteria use. */
  public record Fact(String name, String value, String source, String confidence) {}

  /** The account, with who looks after it. */
  public record Account(
      String id,
      String name,
      String url,
      @Nullable String industry,
      @Nullable Integer employees,
      @Nullable String website,
      @Nullable String city,
      @Nullable String country,
      boolean target,
      @Nullable String owner,
      List<Member> team) {}

  /** Somebody of the account's team. */
  public record Member(String name, @Nullable String role) {}

  /** The open ones, and how many more there are that the rep may not see. */
  public record Opportunities(List<Opportunity> open, int hidden) {}

  /** An open opportunity. */
  public record Opportunity(
      String id,
      String name,
      String url,
      String stage,
      @Nullable BigDecimal amount,
      @Nullable String currency,
      @Nullable LocalDate closeDate) {}

  /** People of the company, and how many more there are of whom the rep may not know. */
  public record People(List<Colleague> known, int hidden) {}

  /**
   * Another visitor of the company.
   *
   * @param visitor its id, where the rep may open its console
   * @param name null where it gave none
   * @param claimed whether it is known by an address that nobody has proven
   * @param url its record, where the rep may see that
   * @param page title of the page that it looks at; null where it is not here
   * @param at when it came, or was last seen
   * @param visits how often it was here
   */
  public record Colleague(
      @Nullable String visitor,
      @Nullable String name,
      boolean claimed,
      @Nullable String url,
      @Nullable String page,
      Instant at,
      int visits) {}
}
