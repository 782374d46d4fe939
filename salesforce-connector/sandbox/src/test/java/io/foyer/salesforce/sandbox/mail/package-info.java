/** Tests of the package of the same name. */
@NullMarked
package io.foyer.salesforce.sandbox.mail;

import org.jspecify.annotations.NullMarked;
