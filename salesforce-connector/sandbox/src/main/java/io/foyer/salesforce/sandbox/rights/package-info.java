/**
 * Who sees and changes what: profiles and permission sets of the org's users.
 *
 * <p>Promises each user the schema as that user may know it; whatever is not granted does not
 * exist.
 *
 * <p>What the permission sets say is read by {@code schema}; refusing is left to {@code store}.
 */
@NullMarked
package io.foyer.salesforce.sandbox.rights;

import org.jspecify.annotations.NullMarked;
