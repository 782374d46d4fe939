@NullMarked
package io.foyer.salesforce.writing.content;

import org.jspecify.annotations.NullMarked;
