/**
 * What objects and fields the org has.
 *
 * <p>Promises the standard objects of its own files and every object and field of Foyer's package.
 *
 * <p>How records are kept is left to {@code store}.
 */
@NullMarked
package io.foyer.salesforce.sandbox.schema;

import org.jspecify.annotations.NullMarked;
