/**
 * Large loads and large queries, worked off one after the other in the background.
 *
 * <p>Promises flat memory: what is sent, and what is found, lies in files of the data folder until
 * the org stops; a job does not outlive it.
 *
 * <p>What a record must keep to is left to {@code store}, and jobs of Bulk 2.0 are spoken of in
 * {@code rest}.
 */
@NullMarked
package io.foyer.salesforce.sandbox.bulk;

import org.jspecify.annotations.NullMarked;
