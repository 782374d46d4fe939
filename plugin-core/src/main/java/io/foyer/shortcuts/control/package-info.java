/**
 * Texts at hand, filled in for the visitor before the rep.
 *
 * <p>It promises that nothing of the CRM is filled in for who only claimed an address.
 *
 * <p>It leaves to the rep what is sent: it is put into the composer and nowhere else.
 */
@NullMarked
package io.foyer.shortcuts.control;

import org.jspecify.annotations.NullMarked;
