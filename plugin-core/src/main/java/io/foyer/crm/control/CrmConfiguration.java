package io.foyer.crm.control;

import io.foyer.crm.entity.ConfigurationRecords;
import java.util.List;

/** Reads the configuration that sales ops keep in the CRM, and tells them what is wrong with it. */
public interface CrmConfiguration {

  /**
   * @throws io.foyer.crm.entity.CrmUnavailable when the CRM does not answer
   */
  ConfigurationRecords read();

  /** Writes each note onto its record; an empty message takes an old note away. */
  void annotate(List<Note> notes);

  /**
   * What a record is told about itself.
   *
   * @param object API name of the record's object
   */
  record Note(String object, String recordId, String message) {}
}
