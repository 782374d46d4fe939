/**
 * What came of asking criteria.
 *
 * <p>Promises to hold nothing but answers.
 *
 * <p>Leaves asking to {@code control}.
 */
@NullMarked
package io.foyer.criteria.entity;

import org.jspecify.annotations.NullMarked;
