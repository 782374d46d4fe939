package io.foyer.pounce.control;

import io.foyer.configuration.control.Configurations;
import io.foyer.configuration.entity.Configuration;
import io.foyer.configuration.entity.OwnLinks;
import io.foyer.configuration.entity.PounceText;
import io.foyer.configuration.entity.PounceText.Kind;
import io.foyer.pounce.entity.Occasion;
import io.foyer.pounce.entity.Words;
import io.foyer.shortcuts.control.PlaceholderValues;
import io.foyer.shortcuts.entity.Placeholders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What to say to a visitor on a rep's behalf.
 *
 * <p>No person reads it before the visitor does. So a text of which something is not known is
 * passed over, and so is one that would lead elsewhere than to the company's own pages once it is
 * filled in: a name can be anything.
 */
@ApplicationScoped
public class PounceWords {
  @Inject Configurations configurations;

  /** The most particular text that can be said as it stands; empty where nothing is to be said. */
  public Optional<Words> choose(Kind kind, Occasion occasion) {
    return fitting(kind, occasion).findFirst();
  }

  /** All that can be said as they stand, the most particular first. */
  Stream<Words> fitting(Kind kind, Occasion occasion) {
    var now = configurations.current();
    var guard = new Guard(now);
    var values =
        PlaceholderValues.of(
            occasion.repName(), now.company().name(), Optional.of(occasion.visitor()));
    return new PounceOrder(kind, occasion)
        .of(now)
        .flatMap(text -> guard.filled(text, values).stream());
  }

  /** Whether words that nobody of the company wrote may be said as they stand. */
  boolean isFit(String said) {
    return new Guard(configurations.current()).isFit(said);
  }

  /** What sales ops call a text; empty where it is not there any more. */
  String name(String id) {
    return configurations.current().autoPounces().texts().stream()
        .filter(text -> text.id().equals(id))
        .map(PounceText::name)
        .findFirst()
        .orElse("");
  }

  /** Fills in, and lets through what may be said. */
  private static final class Guard {
    private final OwnLinks links;

    Guard(Configuration now) {
      links = OwnLinks.of(now.sites().values().stream(), now.autoPounces().rules().ownDomains());
    }

    Optional<Words> filled(PounceText text, Map<String, String> values) {
      var filled = Placeholders.fill(text.text(), values);
      var said = filled.text().strip();
      return filled.missing().isEmpty() && isFit(said)
          ? Optional.of(new Words(text.id(), said))
          : Optional.empty();
    }

    boolean isFit(String said) {
      return !said.isEmpty() && PounceText.isShort(said) && links.foreign(said).isEmpty();
    }
  }
}
