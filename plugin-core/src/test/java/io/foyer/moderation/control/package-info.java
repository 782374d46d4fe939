@NullMarked
package io.foyer.moderation.control;

import org.jspecify.annotations.NullMarked;
