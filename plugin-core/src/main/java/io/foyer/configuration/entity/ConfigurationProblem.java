package io.foyer.configuration.entity;

/**
 * What is wrong with a record, in words for the person who keeps it.
 *
 * @param object API name of the object
 * @param recordId empty when a whole record is missing
 * @param name of the record
 * @param field API name; empty when the record as a whole is meant
 */
public record ConfigurationProblem(
    String object, String recordId, String name, String field, String message) {}
