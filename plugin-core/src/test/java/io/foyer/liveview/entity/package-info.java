/**
 * Tests of chunks, their order and their budget.
 *
 * <p>It promises that each rule of theirs is shown by an example.
 *
 * <p>It leaves their way through the house to {@code control}.
 */
@NullMarked
package io.foyer.liveview.entity;

import org.jspecify.annotations.NullMarked;
