package io.foyer.crm.control;

import io.foyer.crm.entity.CrmRecord;
import io.foyer.crm.entity.FeedPage;
import io.foyer.crm.entity.FeedPosition;
import io.foyer.crm.entity.RecordQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads records in numbers, to keep a mirror of them.
 *
 * <p>All throw {@link io.foyer.crm.entity.CrmUnavailable} when the CRM does not answer. A wanted
 * field that the CRM does not have is left out.
 */
public interface CrmFeed {

  /** The CRM's clock. */
  Instant now();

  /** What was changed or deleted after the position, as much as fits into one page. */
  FeedPage changes(RecordQuery query, FeedPosition after);

  /** Those records as they are now; one that does not exist any more is left out. */
  List<CrmRecord> byIds(RecordQuery query, Collection<String> ids);

  /**
   * Reads all records in the order of their ids, page by page and never all at once, up to a number
   * that a breakdown may cost.
   *
   * @param afterId where to begin; empty for the beginning
   * @return whether there are more behind the last page
   */
  boolean load(RecordQuery query, String afterId, Consumer<List<CrmRecord>> page);
}
