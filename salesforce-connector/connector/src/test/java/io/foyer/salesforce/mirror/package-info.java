@NullMarked
package io.foyer.salesforce.mirror;

import org.jspecify.annotations.NullMarked;
