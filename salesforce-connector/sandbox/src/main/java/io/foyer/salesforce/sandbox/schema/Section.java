package io.foyer.salesforce.sandbox.schema;

import java.util.List;

/** A titled group of fields on a record's page. */
public record Section(String title, List<Field> fields) {}
