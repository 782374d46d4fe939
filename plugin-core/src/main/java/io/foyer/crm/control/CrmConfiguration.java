package io.foyer.crm.control;

import io.foyer.crm.entity.ConfigurationRecords;
import io.foyer.crm.entity.RecordDraft;
import io.foyer.crm.entity.RecordType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the configuration that sales ops keep in the CRM, and tells them what is wrong with it. */
public interface CrmConfiguration {

  /**
   * All records of those objects. What the CRM does not have is named in the answer, and all else
   * is read nevertheless.
   *
   * <p>A record also has {@code LastModifiedDate}, {@code LastModifiedById} and {@code
   * LastModifiedBy.Name}, and for each look-up the name of its record.
   *
   * @throws io.foyer.crm.entity.CrmUnavailable when the CRM does not answer
   */
  ConfigurationRecords read(List<RecordType> types);

  /** Writes each note onto its record; an empty message takes an old note away. */
  void annotate(List<Note> notes);

  /**
   * Writes records, each for itself.
   *
   * @return what came of each, in order
   */
  List<Saved> save(List<RecordDraft> drafts);

  /**
   * Ids of records by their names: of users by the username, of all others by the name. A name that
   * nobody has is absent; a name that several have has several ids. Case does not count.
   *
   * @return by name in lower case
   */
  Map<String, List<String>> idsOf(String object, Set<String> names);

  /**
   * What came of writing a record.
   *
   * @param id null where it was refused
   * @param problem the CRM's reason; null where it was written
   */
  record Saved(@Nullable String id, @Nullable String problem) {}

  /**
   * What a record is told about itself.
   *
   * @param object API name of the record's object
   */
  record Note(String object, String recordId, String message) {}
}
