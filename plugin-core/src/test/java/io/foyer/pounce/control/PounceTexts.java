package io.foyer.pounce.control;

import io.foyer.configuration.entity.AutoPounceRules;
import io.foyer.configuration.entity.AutoPounces;
import io.foyer.configuration.entity.CompanyTexts;
import io.foyer.configuration.entity.Configuration;
import io.foyer.configuration.entity.Playbook;
import io.foyer.configuration.entity.PounceText;
import io.foyer.configuration.entity.PounceText.Kind;
import io.foyer.configuration.entity.RoutingRule.Distribution;
import io.foyer.streams.house.Floor;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Texts of auto pounce as tests need them: greetings for anybody, unless they say otherwise. */
final class PounceTexts {
  private final String id;
  private Kind kind = Kind.GREETING;
  private @Nullable String language;
  private @Nullable String stream;
  private @Nullable String page;
  private int order = 100;
  private String text = "Hello";

  private PounceTexts(String id) {
    this.id = id;
  }

  static PounceTexts text(String id) {
    return new PounceTexts(id);
  }

  /** The floor of the board tests, with these to say. */
  static Configuration configured(List<PounceText> texts) {
    var floor = Floor.configuration(Distribution.ALL_AT_ONCE, false);
    return new Configuration(
        floor.version(),
        floor.takenAt(),
        floor.sites(),
        floor.streams(),
        floor.rules(),
        floor.teams(),
        floor.profiles(),
        floor.hours(),
        floor.limits(),
        floor.company(),
        floor.fieldTypes(),
        floor.publishing(),
        new Playbook(
            List.of(),
            Map.of(),
            List.of(),
            List.of(),
            CompanyTexts.NONE,
            List.of(),
            new AutoPounces(AutoPounceRules.SHIPPED, texts),
            Playbook.EMPTY.meetings()));
  }

  PounceTexts kind(Kind when) {
    kind = when;
    return this;
  }

  PounceTexts language(String tag) {
    language = tag;
    return this;
  }

  PounceTexts stream(String of) {
    stream = of;
    return this;
  }

  PounceTexts page(String paths) {
    page = paths;
    return this;
  }

  PounceTexts order(int number) {
    order = number;
    return this;
  }

  PounceTexts saying(String words) {
    text = words;
    return this;
  }

  PounceText build() {
    return new PounceText(id, id, kind, language, stream, page, order, text);
  }
}
