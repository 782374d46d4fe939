/**
 * A CRM in memory and what every CRM must do, for the tests of this and other modules.
 *
 * <p>Promises: the in-memory CRM and the real adapters pass the same suite.
 *
 * <p>Leaves to others: how a real CRM is started.
 */
@NullMarked
package io.foyer.crm;

import org.jspecify.annotations.NullMarked;
