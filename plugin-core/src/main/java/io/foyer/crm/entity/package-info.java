/**
 * Copies of CRM records and what is to be written back, as plain records.
 *
 * <p>Promises: immutable, and free of any word of the CRM's client library.
 *
 * <p>Leaves to others: fetching and writing them ({@code crm.control}'s ports).
 */
@NullMarked
package io.foyer.crm.entity;

import org.jspecify.annotations.NullMarked;
