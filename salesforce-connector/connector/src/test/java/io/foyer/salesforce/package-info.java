/**
 * The CRM suite on the real adapters, against the local Salesforce.
 *
 * <p>It promises the same behaviour as of the CRM in memory, and through every fault on the way.
 *
 * <p>It leaves single classes to the tests beside them.
 */
@NullMarked
package io.foyer.salesforce;

import org.jspecify.annotations.NullMarked;
