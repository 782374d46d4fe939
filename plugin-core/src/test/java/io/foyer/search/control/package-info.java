/** Tests of the search over past conversations. */
@NullMarked
package io.foyer.search.control;

import org.jspecify.annotations.NullMarked;
