/**
 * Where the bytes of files lie: a port with two sides, a folder and a store that speaks S3.
 *
 * <p>It promises that both keep and give alike; one suite of tests holds them to it.
 *
 * <p>It leaves to {@code files} what a file is and when it goes.
 */
@NullMarked
package io.foyer.files.control.bytes;

import org.jspecify.annotations.NullMarked;
