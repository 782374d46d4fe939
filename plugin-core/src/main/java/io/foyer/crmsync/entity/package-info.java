/**
 * What waits for the CRM.
 *
 * <p>Promises: plain copies of rows.
 *
 * <p>Leaves to others: keeping them (control).
 */
@NullMarked
package io.foyer.crmsync.entity;

import org.jspecify.annotations.NullMarked;
