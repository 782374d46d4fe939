package io.foyer.copilot.control.model;

import io.foyer.copilot.control.language.LanguageFinder;
import io.foyer.platform.MovedClock;
import java.time.Duration;
import java.util.Optional;

/** A model at a stub's address, with deadlines that no test waits for unless it says so. */
public final class ModelFixture {
  public final MovedClock clock = MovedClock.atNoon();
  public final ModelSettings settings = new ModelSettings();
  public final LanguageModel model = new LanguageModel();
  public final ModelWriter writer = new ModelWriter();
  public final OpeningWriter openings = new OpeningWriter();
  public final GreetingWriter greetings = new GreetingWriter();

  public ModelFixture(Speech speech, String url) {
    settings.provider = speech.provider();
    settings.url = Optional.of(url);
    settings.name = Optional.of("stub-1");
    settings.key = Optional.of("secret-key");
    settings.keyFile = Optional.empty();
    settings.firstWords = settings.pause = settings.whole = Duration.ofSeconds(20);
    settings.rest = Duration.ofSeconds(30);
    settings.atOnce = 2;
    settings.mostTokens = 500;
    settings.visitorFacts = Optional.empty();
    settings.linkHosts = Optional.of("shop.example");
    model.settings = settings;
    model.clock = clock;
    model.open();
    writer.model = model;
    openings.writer = writer;
    greetings.writer = writer;
    greetings.languages = new LanguageFinder();
  }

  /** So that a test that waits for them has not long to wait. */
  public void hasShortDeadlines() {
    settings.firstWords = settings.pause = Duration.ofMillis(300);
  }

  /** None may be asked any more. */
  public void isFull() {
    settings.atOnce = 0;
    model.open();
  }

  public void hasNoModel() {
    settings.provider = "embedded";
  }

  public void tells(String facts) {
    settings.visitorFacts = Optional.of(facts);
  }

  public void asksAt(String url) {
    settings.url = Optional.of(url);
  }
}
