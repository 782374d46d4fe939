/**
 * What is known of a file: its name as it is shown, its kind by content, its size, who sent it.
 *
 * <p>It promises that a file is posted once, by the one who uploaded it.
 *
 * <p>It leaves to others where the bytes lie and who may read them.
 */
@NullMarked
package io.foyer.files.entity;

import org.jspecify.annotations.NullMarked;
