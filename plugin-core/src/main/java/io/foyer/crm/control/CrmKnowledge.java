package io.foyer.crm.control;

import io.foyer.crm.entity.KnowledgeText;
import io.foyer.crm.entity.KnowledgeVersion;
import java.util.Collection;
import java.util.List;

/**
 * Reads what the company's knowledge in the CRM tells everybody; what is not public is never read.
 *
 * <p>Both fail with {@link io.foyer.crm.entity.CrmUnavailable} when a later try may succeed and
 * with {@link io.foyer.crm.entity.CrmRefused} where there is no knowledge, or Foyer may not read
 * it.
 */
public interface CrmKnowledge {

  /** As many as are told of; a company with more names a part of them by making it public. */
  int MOST = 10_000;

  /** Versions that can be read at once. */
  int AT_ONCE = 100;

  /** All that are public and published now, without what they say. */
  List<KnowledgeVersion> published();

  /**
   * What they say; those that are public no more are left out.
   *
   * @param ids at most {@link #AT_ONCE}
   * @param fields API names of the fields that hold it
   */
  List<KnowledgeText> read(Collection<String> ids, List<String> fields);
}
