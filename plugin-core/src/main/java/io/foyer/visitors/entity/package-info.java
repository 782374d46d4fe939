/**
 * Who is on the website: visitors, their visits and pages, and what is known of them.
 *
 * <p>Promises immutable snapshots and rules that depend on nothing but their arguments.
 *
 * <p>Leaves keeping, replicating and storing them to {@code control}.
 */
@NullMarked
package io.foyer.visitors.entity;

import org.jspecify.annotations.NullMarked;
