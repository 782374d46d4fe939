package io.foyer.configuration.control;

import io.foyer.configuration.control.transfer.ConfigurationImport;
import io.foyer.configuration.control.transfer.ExportDocument;
import io.foyer.configuration.entity.ConfigurationVersion.Editor;
import io.foyer.configuration.entity.ImportLine;
import io.foyer.configuration.entity.refusal.ConfigurationVersionUnknown;
import io.foyer.crm.control.CrmConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.util.List;

/** Moves a configuration by name: out of what is in force, into the records of another org. */
@ApplicationScoped
public class TransferDesk {

  @Inject Configurations configurations;
  @Inject ConfigurationStore store;
  @Inject CrmConfiguration crm;
  @Inject Clock clock;

  /** What is in force, as a document. */
  public JsonObject export() {
    var inForce = configurations.inForce();
    if (inForce == null) {
      throw new ConfigurationVersionUnknown();
    }
    return ExportDocument.of(inForce.records(), inForce.version().number(), clock.instant());
  }

  /** What an import would do. */
  public List<ImportLine> rehearse(JsonObject document) {
    return ConfigurationImport.of(document, false, crm);
  }

  /** Does it, and has the records read that were written. */
  public List<ImportLine> bring(Editor by, JsonObject document) {
    store.noteImport(by);
    var lines = ConfigurationImport.of(document, true, crm);
    configurations.reload();
    return lines;
  }
}
