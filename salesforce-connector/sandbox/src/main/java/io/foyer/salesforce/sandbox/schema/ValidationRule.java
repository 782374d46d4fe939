package io.foyer.salesforce.sandbox.schema;

/**
 * What a record must not be.
 *
 * @param object the object's name
 * @param formula true of a record that is refused
 * @param field where the message is shown; empty for the record as a whole
 */
public record ValidationRule(
    String object, String name, String formula, String field, String message) {}
