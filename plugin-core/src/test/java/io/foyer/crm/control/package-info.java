@NullMarked
package io.foyer.crm.control;

import org.jspecify.annotations.NullMarked;
