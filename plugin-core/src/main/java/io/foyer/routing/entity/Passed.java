package io.foyer.routing.entity;

/**
 * Somebody whom a decision looked at and did not name.
 *
 * @param why the end of a sentence that begins with the name
 */
public record Passed(String name, String why) {}
