/**
 * Describes the schema to clients.
 *
 * <p>Promises the property names of Salesforce, which SOAP and REST share.
 *
 * <p>How they are written is left to {@code soap} and {@code rest}.
 */
@NullMarked
package io.foyer.salesforce.sandbox.describe;

import org.jspecify.annotations.NullMarked;
