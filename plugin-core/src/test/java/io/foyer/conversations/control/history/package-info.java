/** Tests of the package of the same name. */
@NullMarked
package io.foyer.conversations.control.history;

import org.jspecify.annotations.NullMarked;
