/**
 * What people write with marks of formatting, read once into pieces that a browser may show.
 *
 * <p>It promises that no text, however hostile, becomes more than these pieces, links to anything
 * but a website, an e-mail address or a phone, or grows out of proportion.
 *
 * <p>It leaves to others who writes, and how a piece looks.
 */
@NullMarked
package io.foyer.platform.markdown;

import org.jspecify.annotations.NullMarked;
