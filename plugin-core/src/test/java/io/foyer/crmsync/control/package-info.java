@NullMarked
package io.foyer.crmsync.control;

import org.jspecify.annotations.NullMarked;
