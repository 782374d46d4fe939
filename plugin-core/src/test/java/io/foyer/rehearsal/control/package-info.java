@NullMarked
package io.foyer.rehearsal.control;

import org.jspecify.annotations.NullMarked;
