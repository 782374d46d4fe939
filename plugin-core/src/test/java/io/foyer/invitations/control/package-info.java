@NullMarked
package io.foyer.invitations.control;

import org.jspecify.annotations.NullMarked;
