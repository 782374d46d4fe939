/**
 * What Live View is made of: chunks, their order, how a watch stands.
 *
 * <p>It promises that a chunk is read by its head alone; what a page shows stays packed.
 *
 * <p>It leaves to others who may see what.
 */
@NullMarked
package io.foyer.liveview.entity;

import org.jspecify.annotations.NullMarked;
