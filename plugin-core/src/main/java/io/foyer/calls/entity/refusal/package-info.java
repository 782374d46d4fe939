/**
 * What is not done with calls, each with a stable code.
 *
 * <p>A refusal says what is so, and harms nothing: the conversation goes on.
 *
 * <p>Words for the screen are the clients' own.
 */
@NullMarked
package io.foyer.calls.entity.refusal;

import org.jspecify.annotations.NullMarked;
