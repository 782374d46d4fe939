/**
 * Understands SOQL.
 *
 * <p>Promises the answers Salesforce gives, values bound and never glued, errors worded alike.
 *
 * <p>How an answer is written on the wire is left to {@code soap} and {@code rest}.
 */
@NullMarked
package io.foyer.salesforce.sandbox.soql;

import org.jspecify.annotations.NullMarked;
