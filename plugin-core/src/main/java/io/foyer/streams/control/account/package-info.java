/**
 * Account 360: what is known of a visitor's company.
 *
 * <p>Promises that a rep reads no more of other people than it may meet here or see in the CRM, and
 * that opening the page asks the CRM once at most.
 *
 * <p>Leaves keeping records and visits to those below.
 */
@NullMarked
package io.foyer.streams.control.account;

import org.jspecify.annotations.NullMarked;
