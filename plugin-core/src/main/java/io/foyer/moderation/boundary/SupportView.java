package io.foyer.moderation.boundary;

import io.foyer.access.entity.Block;
import io.foyer.access.entity.BlockId;
import io.foyer.access.entity.VisitorId;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.moderation.entity.Report;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What waits for support, and who is shut out. */
public record SupportView(List<ReportView> reports, List<BlockView> blocks) {

  /**
   * @param name as the visitor was known
   * @param address from where it came, where that is known
   */
  public record ReportView(
      String id,
      @Nullable String name,
      @Nullable String conversation,
      @Nullable String words,
      @Nullable String address,
      Instant at,
      String by) {

    static ReportView of(Report report) {
      return new ReportView(
          report.id().value(),
          report.visitorName().orElse(null),
          report.conversation().map(ConversationId::value).orElse(null),
          report.words().orElse(null),
          report.address().orElse(null),
          report.at(),
          report.by());
    }
  }

  /**
   * @param visitor the browser that is shut out; else {@code addresses} says who
   * @param endsAt null for good
   */
  public record BlockView(
      String id,
      @Nullable String visitor,
      @Nullable String addresses,
      Instant at,
      String by,
      @Nullable Instant endsAt) {

    static BlockView of(Block block) {
      BlockId id = block.id();
      return new BlockView(
          id.value(),
          block.visitor().map(VisitorId::value).orElse(null),
          block.addresses().map(Object::toString).orElse(null),
          block.at(),
          block.by(),
          block.endsAt().orElse(null));
    }
  }
}
