package io.foyer.salesforce.sandbox.changes;

/**
 * A change event with its place in the log.
 *
 * @param entity the object's name
 * @param payload JSON
 */
public record LoggedEvent(long replayId, String entity, String payload) {}
