package io.foyer.copilot.control;

import io.foyer.configuration.control.Configurations;
import io.foyer.conversations.control.TalkFixture;
import io.foyer.copilot.control.language.LanguageFinder;
import io.foyer.copilot.control.model.ModelFixture;
import io.foyer.copilot.entity.CopilotTask;
import io.foyer.copilot.entity.CopilotTask.Beside;
import io.foyer.copilot.entity.CopilotTask.Suggest;
import io.foyer.copilot.entity.Passage;
import io.foyer.copilot.entity.Source;
import io.foyer.platform.Database;
import io.foyer.visitors.control.LiveVisitors;
import java.time.Clock;
import java.util.Map;
import java.util.Set;

/** What stands around the copilot's desks, on a test's database. */
final class CopilotFixture {
  static final Source PRICES = new Source("Prices", "https://shop.example/pricing");
  static final Passage PRICE = new Passage(PRICES, "Prices", "", "A battery costs €9.");

  /** A question that {@link #PRICE} answers. */
  static final CopilotTask ASKED =
      new Suggest(
          "What does a battery cost?", 0, Set.of("Kim Park", "Kim"), Map.of(), Beside.NOTHING);

  private CopilotFixture() {}

  /** One that lets the model write, from these passages. */
  static ModelCopilot writing(ModelFixture around, Passage... known) {
    var copilot = new ModelCopilot();
    copilot.model = around.model;
    copilot.writer = around.writer;
    copilot.settings = around.settings;
    copilot.configurations = new Configurations();
    copilot.knowledge = FixedKnowledge.of(known);
    return copilot;
  }

  static CopilotSettings settings(String provider) {
    var settings = new CopilotSettings();
    settings.provider = provider;
    settings.draftsPerRep = 10;
    settings.draftsPerVisitor = 10;
    settings.draftsPerDay = 10;
    return settings;
  }

  static KeptDrafts drafts(Database database, CopilotSettings settings, Clock clock) {
    var drafts = new KeptDrafts();
    drafts.em = database.em();
    drafts.settings = settings;
    drafts.clock = clock;
    return drafts;
  }

  static TalkLanguages languages(Database database, TalkFixture talk, LiveVisitors visitors) {
    var languages = new TalkLanguages();
    languages.em = database.em();
    languages.archive = talk.archive;
    languages.visitors = visitors;
    languages.finder = new LanguageFinder();
    languages.clock = talk.clock;
    return languages;
  }
}
