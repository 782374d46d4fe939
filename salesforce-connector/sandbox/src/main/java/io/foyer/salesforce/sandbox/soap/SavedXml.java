package io.foyer.salesforce.sandbox.soap;

import io.foyer.salesforce.sandbox.store.SaveError;
import io.foyer.salesforce.sandbox.store.Saved;
import io.foyer.salesforce.sandbox.web.Xml;
import java.util.List;

/** Writes what became of records. */
final class SavedXml {

  private SavedXml() {}

  static void results(Xml xml, List<Saved> results) {
    for (var saved : results) {
      xml.open("result");
      errors(xml, saved.errors());
      xml.element("id", saved.id()).element("success", saved.success()).close("result");
    }
  }

  static void errors(Xml xml, List<SaveError> errors) {
    errors.forEach(error -> error(xml, error));
  }

  private static void error(Xml xml, SaveError error) {
    var duplicates = error.duplicates();
    if (duplicates == null) {
      xml.open("errors");
    } else {
      xml.open("errors", "DuplicateError");
    }
    error.fields().forEach(field -> xml.element("fields", field));
    xml.element("message", error.message()).element("statusCode", error.code());
    if (duplicates != null) {
      DuplicateXml.result(xml, "duplicateResult", duplicates);
    }
    xml.close("errors");
  }
}
