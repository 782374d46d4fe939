/**
 * What may be done with a call, and how its pages reach each other.
 *
 * <p>It promises: only the visitor and the rep of a conversation take part, one page of each at a
 * time.
 *
 * <p>Media go from page to page; Foyer never touches them.
 */
@NullMarked
package io.foyer.calls.control;

import org.jspecify.annotations.NullMarked;
