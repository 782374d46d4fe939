@NullMarked
package io.foyer.platform.markdown;

import org.jspecify.annotations.NullMarked;
