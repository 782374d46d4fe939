/**
 * Reads the calendars of users: their Events.
 *
 * <p>Promises: several users in one call, and nothing that keeps nobody busy.
 *
 * <p>Leaves to others: how often it is asked.
 */
@NullMarked
package io.foyer.salesforce.calendar;

import org.jspecify.annotations.NullMarked;
