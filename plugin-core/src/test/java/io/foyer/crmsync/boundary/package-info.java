@NullMarked
package io.foyer.crmsync.boundary;

import org.jspecify.annotations.NullMarked;
