package io.foyer.configuration.control.transfer;

import io.foyer.configuration.control.records.ConfigurationObjects;
import io.foyer.configuration.entity.ImportLine;
import io.foyer.crm.control.CrmConfiguration;
import jakarta.json.JsonObject;
import java.util.List;

/** Takes an exported configuration into an org, as records that somebody still has to publish. */
public final class ConfigurationImport {

  private ConfigurationImport() {}

  /**
   * @param apply false only says what would be done
   * @throws io.foyer.configuration.entity.refusal.DocumentUnreadable before anything is asked
   */
  public static List<ImportLine> of(JsonObject document, boolean apply, CrmConfiguration crm) {
    var imported = ImportDocument.read(document);
    var now = crm.read(ConfigurationObjects.ALL);
    var known = new KnownNames(now);
    var plan = ImportPlan.of(imported, now, known, crm);
    return apply
        ? ImportWriter.write(plan, known, crm)
        : plan.stream().map(ImportPlan.Step::line).toList();
  }
}
