@NullMarked
package io.foyer.invitations.boundary;

import org.jspecify.annotations.NullMarked;
