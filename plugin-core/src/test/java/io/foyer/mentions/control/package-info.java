/** Tests of who is called by a note. */
@NullMarked
package io.foyer.mentions.control;

import org.jspecify.annotations.NullMarked;
