package io.foyer.protocol;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A visitor's card on a rep's board. All text in it is from outside and is shown as text.
 *
 * @param qualified what it may ask for; absent where no rule decides
 * @param latitude where the visitor is, with the longitude; both or none
 * @param notedAt when a rep noted last what it said of itself; absent where none did
 * @param test whether its site is in test mode; absent where it is not
 */
public record Card(
    String visitor,
    String name,
    @Nullable String company,
    @Nullable String place,
    @Nullable Double latitude,
    @Nullable Double longitude,
    String stream,
    Page page,
    Instant visitStartedAt,
    Instant pageStartedAt,
    int pages,
    int scroll,
    boolean idle,
    @Nullable Instant idleSince,
    @Nullable String email,
    boolean proven,
    @Nullable Person person,
    @Nullable Account account,
    @Nullable Opportunity opportunity,
    @Nullable Owner owner,
    @Nullable Source source,
    Routing routing,
    @Nullable String confidence,
    @Nullable Talk conversation,
    @Nullable Boolean test,
    @Nullable Qualified qualified,
    Instant since,
    @Nullable Instant notedAt) {

  /** The page that the visitor looks at. */
  public record Page(String title, String path, String url) {}

  /** The lead or contact that the visitor is. */
  public record Person(String kind, String id, String name, @Nullable String title, String url) {}

  /** The company in the CRM. */
  public record Account(
      String id,
      String name,
      @Nullable String industry,
      @Nullable Integer employees,
      @Nullable String country,
      boolean target,
      String url) {}

  /** The open opportunity that matters most. */
  public record Opportunity(
      String id,
      String name,
      @Nullable BigDecimal amount,
      @Nullable String currency,
      String stage,
      @Nullable LocalDate closeDate,
      String url) {}

  /** The owner in the CRM; without an id when the owner is no rep. */
  public record Owner(@Nullable String id, String name) {}

  /** Where the visit came from. */
  public record Source(
      @Nullable String referrer,
      @Nullable String utmSource,
      @Nullable String utmMedium,
      @Nullable String utmCampaign) {}

  /**
   * What was decided for the visitor, why, and for whom.
   *
   * @param assistant where the assistant stands with the visitor; absent where it does not talk
   * @param passed who else was looked at, as it was then; absent where nobody was
   */
  public record Routing(
      String experience,
      @Nullable Assistant assistant,
      String reason,
      List<String> to,
      @Nullable List<Passed> passed) {}

  /** The names of the experience and of the step that waits for an answer. */
  public record Assistant(String experience, String step) {}

  /** Somebody who did not get the visitor. {@code why} goes on after the name. */
  public record Passed(String name, String why) {}

  /**
   * What the visitor may ask for.
   *
   * @param mayAsk {@code person}, {@code meeting} or {@code nothing}
   * @param rule name of the rule that decided
   */
  public record Qualified(String mayAsk, boolean calls, String rule) {}

  /**
   * The conversation that the visitor waits in or has.
   *
   * @param pounced the rep spoke first, and the visitor has not answered
   * @param automated that was said on the rep's behalf
   * @param replyBy the visitor has answered it: until then the rep has to come
   */
  public record Talk(
      String id,
      String state,
      @Nullable Instant deadline,
      @Nullable Holder rep,
      @Nullable Boolean pounced,
      @Nullable Boolean automated,
      @Nullable Instant replyBy) {}

  /** The rep who has the conversation. */
  public record Holder(String id, String name) {}
}
