package io.foyer.pounce.control;

import io.foyer.configuration.control.Configurations;
import io.foyer.configuration.entity.LiveStream;
import io.foyer.configuration.entity.PounceText;
import io.foyer.copilot.control.FirstTexts;
import io.foyer.copilot.entity.Passage;
import io.foyer.copilot.entity.Source;
import io.foyer.copilot.entity.Source.Kind;
import io.foyer.pounce.entity.Occasion;
import io.foyer.pounce.entity.Words;
import io.foyer.visitors.entity.Visitor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * The greetings of auto pounce, for a rep who speaks first by hand.
 *
 * <p>They are the same that would be said on its behalf, also where nothing is.
 */
@ApplicationScoped
public class GreetingTexts implements FirstTexts {
  @Inject PounceWords words;
  @Inject Configurations configurations;

  @Override
  public List<Passage> of(Visitor visitor, String repName) {
    var stream = Standing.of(visitor, configurations.current()).map(LiveStream::id).orElse(null);
    return words
        .fitting(PounceText.Kind.GREETING, new Occasion(visitor, stream, repName))
        .map(this::passage)
        .toList();
  }

  private Passage passage(Words said) {
    var source = new Source(words.name(said.textId()), null, null, Kind.GREETING);
    return new Passage(source, "", "", said.markdown());
  }
}
