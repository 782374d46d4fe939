package io.foyer.configuration.entity;

import java.time.Duration;
import java.util.Set;

/**
 * Whether and when visitors are spoken to on a rep's behalf.
 *
 * @param on the company's switch; off, nobody is greeted whatever a stream or a rep says
 * @param greetAfter a visitor is greeted once it has been on the website this long
 * @param nudgeAfter who has not answered the greeting by then is spoken to once more
 * @param replyWithin a visitor has answered: its rep has this long
 * @param ownDomains beside the websites', in lower case: texts may link to these and what is below
 * @param byModel a language model, where there is one, says it in its own words
 */
public record AutoPounceRules(
    boolean on,
    Duration greetAfter,
    Duration nudgeAfter,
    Duration replyWithin,
    Set<String> ownDomains,
    boolean byModel) {

  /** Nobody is greeted before sales ops say so. */
  public static final AutoPounceRules SHIPPED =
      new AutoPounceRules(
          false, Duration.ofSeconds(20), Duration.ofSeconds(60), Duration.ofSeconds(60), Set.of());

  public AutoPounceRules {
    ownDomains = Set.copyOf(ownDomains);
  }

  /** With the company's texts as they are, as shipped. */
  public AutoPounceRules(
      boolean on,
      Duration greetAfter,
      Duration nudgeAfter,
      Duration replyWithin,
      Set<String> ownDomains) {
    this(on, greetAfter, nudgeAfter, replyWithin, ownDomains, false);
  }
}
