package io.foyer.copilot.control;

import io.foyer.conversations.control.TalkFixture;
import io.foyer.copilot.control.language.LanguageFinder;
import io.foyer.platform.Database;
import io.foyer.visitors.control.LiveVisitors;
import java.time.Clock;

/** What stands around the copilot's desks, on a test's database. */
final class CopilotFixture {
  private CopilotFixture() {}

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
