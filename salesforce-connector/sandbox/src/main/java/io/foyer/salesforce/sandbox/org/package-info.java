/**
 * What the APIs and pages share.
 *
 * <p>Promises one object to hand over instead of seven.
 *
 * <p>What each part does is left to the part.
 */
@NullMarked
package io.foyer.salesforce.sandbox.org;

import org.jspecify.annotations.NullMarked;
