/**
 * What is refused around conversations, and the code that clients decide by.
 *
 * <p>It promises one class a refusal, named as a statement, that tells nothing secret.
 *
 * <p>It leaves to others how a refusal travels.
 */
@NullMarked
package io.foyer.conversations.entity.refusal;

import org.jspecify.annotations.NullMarked;
