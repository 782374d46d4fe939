package io.foyer.visitors.entity;

/**
 * One fact about a visitor: what, who says so, and how sure it is.
 *
 * <p>No fact is shown without its source.
 *
 * @param name as criteria name it
 */
public record FactView(String name, String value, FactSource source, FactConfidence confidence) {}
