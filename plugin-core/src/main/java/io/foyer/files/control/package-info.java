/**
 * Takes files in, keeps their bytes, and makes addresses under which they are read.
 *
 * <p>It promises that nothing is taken that was not read whole, looked into and, where a scanner is
 * set, found clean; and that what is never posted is deleted after an hour.
 *
 * <p>It leaves to {@code conversations} who may send and who may read.
 */
@NullMarked
package io.foyer.files.control;

import org.jspecify.annotations.NullMarked;
