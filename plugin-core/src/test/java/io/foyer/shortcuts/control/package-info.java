@NullMarked
package io.foyer.shortcuts.control;

import org.jspecify.annotations.NullMarked;
