@NullMarked
package io.foyer.salesforce.wire;

import org.jspecify.annotations.NullMarked;
