@NullMarked
package io.foyer.invitations.boundary.page;

import org.jspecify.annotations.NullMarked;
