@NullMarked
package io.foyer.salesforce.session;

import org.jspecify.annotations.NullMarked;
