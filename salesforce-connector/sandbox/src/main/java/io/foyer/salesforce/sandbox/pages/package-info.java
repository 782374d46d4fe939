/**
 * The pages people see in a browser.
 *
 * <p>Promises that everything from a record is escaped and every form is safe against forgery.
 *
 * <p>Signing in is left to {@code oauth}.
 */
@NullMarked
package io.foyer.salesforce.sandbox.pages;

import org.jspecify.annotations.NullMarked;
