/** Tests of the package of the same name. */
@NullMarked
package io.foyer.visitors.control.proof;

import org.jspecify.annotations.NullMarked;
