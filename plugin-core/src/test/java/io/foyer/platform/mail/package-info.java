/** Tests of the package of the same name. */
@NullMarked
package io.foyer.platform.mail;

import org.jspecify.annotations.NullMarked;
