@NullMarked
package io.foyer.reporting.entity;

import org.jspecify.annotations.NullMarked;
