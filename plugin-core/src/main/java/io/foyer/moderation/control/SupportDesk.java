package io.foyer.moderation.control;

import io.foyer.access.control.BlockStore;
import io.foyer.access.entity.Block;
import io.foyer.access.entity.BlockId;
import io.foyer.access.entity.RepCaller;
import io.foyer.conversations.control.Archive;
import io.foyer.conversations.control.FileDesk;
import io.foyer.conversations.entity.Entry;
import io.foyer.files.control.FileAddresses;
import io.foyer.files.entity.FileId;
import io.foyer.files.entity.refusal.FileUnknown;
import io.foyer.moderation.entity.Report;
import io.foyer.moderation.entity.ReportId;
import io.foyer.moderation.entity.refusal.AddressesOfProxy;
import io.foyer.moderation.entity.refusal.AddressesTooMany;
import io.foyer.moderation.entity.refusal.AddressesUnusable;
import io.foyer.moderation.entity.refusal.BlockUnknown;
import io.foyer.moderation.entity.refusal.EndIsOver;
import io.foyer.platform.AddressRange;
import io.foyer.platform.AuditLog;
import io.foyer.platform.ClientAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Support judges what reps reported, and who stays out. */
@ApplicationScoped
@Transactional
public class SupportDesk {
  /** Of IPv4, so that a slip of the pen shuts out no whole provider. */
  private static final int WIDEST = 16;

  private static final int WIDEST_IPV6 = 32;

  /** One machine has all addresses of such a network. */
  private static final int NARROWEST_IPV6 = 64;

  /** As many as a page shows. */
  private static final int MOST_SHOWN = 500;

  @Inject ReportStore reports;
  @Inject BlockStore blocks;
  @Inject Archive archive;
  @Inject FileDesk files;
  @Inject ClientAddress addresses;
  @Inject AuditLog audit;
  @Inject Clock clock;

  public List<Report> reports() {
    return reports.open();
  }

  /** Who is shut out now, as many as a page shows, the latest first. */
  public List<Block> blocks() {
    return blocks.standing(MOST_SHOWN);
  }

  /** What they said to each other; reading it is noted. Empty where they never talked. */
  public List<Entry> transcript(RepCaller support, ReportId id) {
    return reports
        .get(id)
        .conversation()
        .map(conversation -> archive.readReported(support, conversation))
        .orElse(List.of());
  }

  /**
   * Where a file of that conversation can be read for a while; reading it is noted.
   *
   * @throws FileUnknown where it is not in the conversation that was reported
   */
  public FileAddresses.Address file(RepCaller support, ReportId id, FileId file) {
    var conversation = reports.get(id).conversation().orElseThrow(FileUnknown::new);
    return files.reported(support, conversation, file);
  }

  /** The report is done with: who is shut out stays so. */
  public void close(RepCaller support, ReportId id) {
    reports.get(id).close(support.name(), clock.instant());
    audit.record(support.rep().value(), "report.closed", id.value());
  }

  /**
   * Shuts out all who come from there, and closes the report that led to it.
   *
   * @param from an address or a range
   * @param until null for good
   */
  public void blockAddresses(
      RepCaller support, String from, @Nullable Instant until, @Nullable ReportId report) {
    var now = clock.instant();
    if (until != null && !now.isBefore(until)) {
      throw new EndIsOver();
    }
    var cause = report == null ? null : report.value();
    var block = Block.of(usable(from), cause, until, support.name(), now);
    if (report != null) {
      reports.get(report).close(support.name(), now);
    }
    blocks.add(block);
    audit.record(support.rep().value(), "addresses.blocked", block.id().value());
  }

  /** Lets in again; doing it twice is doing it once. */
  public void lift(RepCaller support, BlockId id) {
    blocks.lift(blocks.find(id).orElseThrow(BlockUnknown::new), support.name());
    audit.record(support.rep().value(), "block.lifted", id.value());
  }

  private AddressRange usable(String from) {
    var typed = AddressRange.of(from).orElseThrow(AddressesUnusable::new);
    var range =
        typed.isIpv6() && typed.bits() > NARROWEST_IPV6
            ? AddressRange.around(typed.first(), NARROWEST_IPV6)
            : typed;
    if (range.bits() < (range.isIpv6() ? WIDEST_IPV6 : WIDEST)) {
      throw new AddressesTooMany();
    }
    if (addresses.trustedProxies().stream().anyMatch(range::contains)) {
      throw new AddressesOfProxy();
    }
    return range;
  }
}
