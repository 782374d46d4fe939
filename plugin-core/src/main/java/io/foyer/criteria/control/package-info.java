/**
 * Whether a visitor fits what sales ops wrote: criteria made into predicates that know their facts.
 *
 * <p>Promises that only what depends on a changed fact is looked at again.
 *
 * <p>Leaves reading and validating criteria to {@code configuration}.
 */
@NullMarked
package io.foyer.criteria.control;

import org.jspecify.annotations.NullMarked;
