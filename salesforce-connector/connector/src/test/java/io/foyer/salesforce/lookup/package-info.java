@NullMarked
package io.foyer.salesforce.lookup;

import org.jspecify.annotations.NullMarked;
