package io.foyer.salesforce.sandbox.pages;

import io.foyer.salesforce.sandbox.schema.ObjectType;
import io.foyer.salesforce.sandbox.store.SaveError;
import java.util.List;
import java.util.Map;

/**
 * What an edit form shows.
 *
 * @param id empty for a new record
 */
record Form(
    ObjectType type, String id, String title, Map<String, String> values, List<SaveError> errors) {

  String action() {
    return id.isEmpty() ? "/o/" + type.name() + "/new" : "/" + id + "/e";
  }

  String cancel() {
    return id.isEmpty() ? "/o/" + type.name() : "/" + id;
  }
}
