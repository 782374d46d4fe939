package io.foyer.visitors.entity;

/** A visitor left the website, or withdrew its consent. */
public record VisitorGone(Visitor visitor) {}
