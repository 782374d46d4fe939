@NullMarked
package io.foyer.configuration.entity;

import org.jspecify.annotations.NullMarked;
