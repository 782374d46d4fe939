@NullMarked
package io.foyer.salesforce.writing;

import org.jspecify.annotations.NullMarked;
