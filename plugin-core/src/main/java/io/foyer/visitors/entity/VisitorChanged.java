package io.foyer.visitors.entity;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something about a visitor is other than before, on whichever node it happened.
 *
 * @param before null when the visitor has just come
 * @param facts names of the facts with another value; empty when only what is shown changed
 */
public record VisitorChanged(@Nullable Visitor before, Visitor now, Set<String> facts) {}
