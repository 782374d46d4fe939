package io.foyer.crm.control;

import io.foyer.crm.entity.CrmRecordsChanged;
import io.foyer.platform.Database;
import io.foyer.platform.PlatformFixture;
import java.time.Clock;
import java.util.function.Consumer;

/** The mirror's beans as the container would hand them out. */
public final class MirrorFixture {

  private MirrorFixture() {}

  public static CrmMirror mirror(
      Database database, Clock clock, Consumer<CrmRecordsChanged> heard) {
    var mirror = new CrmMirror();
    mirror.table = new MirrorTable();
    mirror.table.em = database.em();
    mirror.search = new MirrorSearch();
    mirror.search.table = mirror.table;
    mirror.changed = PlatformFixture.event(heard);
    mirror.clock = clock;
    return mirror;
  }

  public static MirroredAccounts accounts(Database database) {
    var accounts = new MirroredAccounts();
    accounts.table = new MirrorTable();
    accounts.table.em = database.em();
    accounts.states = states(database);
    return accounts;
  }

  public static MirrorStates states(Database database) {
    var states = new MirrorStates();
    states.em = database.em();
    return states;
  }

  public static MatchChoices choices(
      Database database, Clock clock, Consumer<CrmRecordsChanged> heard) {
    var choices = new MatchChoices();
    choices.em = database.em();
    choices.clock = clock;
    choices.changed = PlatformFixture.event(heard);
    return choices;
  }

  public static MirroredDirectory directory(
      CrmReader reader, CrmMirror mirror, MirrorStates states, MatchChoices choices) {
    var directory = new MirroredDirectory();
    directory.reader = reader;
    directory.mirror = mirror;
    directory.states = states;
    directory.choices = choices;
    return directory;
  }
}
