package io.foyer.moderation.control;

import io.foyer.access.control.AccessFixture;
import io.foyer.access.control.Blocks;
import io.foyer.access.entity.RepCaller;
import io.foyer.access.entity.RepId;
import io.foyer.access.entity.Right;
import io.foyer.access.entity.VisitorCaller;
import io.foyer.conversations.control.TalkFixture;
import io.foyer.moderation.entity.Report;
import io.foyer.platform.AddressRange;
import io.foyer.platform.ClientAddress;
import io.foyer.platform.Database;
import io.foyer.platform.PlatformFixture;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reps who block and support who judges, on a test's database. */
final class ModerationFixture {
  static final RepCaller SAM = new RepCaller(new RepId("005sam"), "Sam Ode", Set.of(Right.SUPPORT));

  final TalkFixture talk;
  final BlockDesk desk = new BlockDesk();
  final SupportDesk support = new SupportDesk();
  final ReportStore reports = new ReportStore();
  final Blocks blocks;

  ModerationFixture(Database database) {
    talk = new TalkFixture(database);
    List.of("blocks", "reports", "audit_entries").forEach(database::empty);
    talk.hear(event -> talk.live.note(event.conversation()), seen -> {});
    talk.around.visitors.seen.put(TalkFixture.KIM.visitor(), talk.clock.instant());
    blocks = AccessFixture.blocks(database, talk.clock);
    reports.em = database.em();
    desk.blocks = support.blocks = AccessFixture.blockStore(database, talk.clock);
    desk.reports = support.reports = reports;
    desk.rights = talk.rights;
    desk.live = talk.live;
    desk.archive = support.archive = talk.archive;
    support.files = talk.fileDesk;
    desk.endings = talk.endings;
    desk.visitors = talk.around.visitors;
    desk.audit = support.audit = PlatformFixture.auditLog(database, talk.clock);
    desk.clock = support.clock = talk.clock;
    support.addresses = new OneProxy();
  }

  void block(RepCaller rep, VisitorCaller visitor) {
    talk.commit(() -> desk.block(rep, visitor.visitor()));
    blocks.read();
  }

  void report(RepCaller rep, VisitorCaller visitor, @Nullable String words) {
    talk.commit(() -> desk.report(rep, visitor.visitor(), words));
    blocks.read();
  }

  List<Report> open() {
    return talk.database.inTx(support::reports);
  }

  /** All traffic comes by way of 198.51.100.9. */
  private static final class OneProxy extends ClientAddress {
    @Override
    public List<AddressRange> trustedProxies() {
      return List.of(AddressRange.of("198.51.100.9").orElseThrow());
    }
  }
}
