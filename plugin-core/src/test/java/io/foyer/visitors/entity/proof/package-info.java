/** Tests of the package of the same name. */
@NullMarked
package io.foyer.visitors.entity.proof;

import org.jspecify.annotations.NullMarked;
