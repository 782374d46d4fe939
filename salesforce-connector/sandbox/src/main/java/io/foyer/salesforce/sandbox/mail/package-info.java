/**
 * A mail server of the development process: it takes every mail and delivers none.
 *
 * <p>Promises that a mail can be looked at as it would be read, and that nothing in it runs.
 *
 * <p>Leaves sending to others; it has to do with Salesforce only that both run beside Foyer.
 */
@NullMarked
package io.foyer.salesforce.sandbox.mail;

import org.jspecify.annotations.NullMarked;
