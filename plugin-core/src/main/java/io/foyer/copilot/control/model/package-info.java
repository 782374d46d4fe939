/**
 * A language model at an address of the company's choice: asked, watched and not believed.
 *
 * <p>It promises that nothing is asked without bounds, that what visitors say reaches the model as
 * data, without what tells who they are, and that an answer says no more than what it stands on.
 *
 * <p>It leaves to {@code control} what is asked, and what happens where there is no answer.
 */
@NullMarked
package io.foyer.copilot.control.model;

import org.jspecify.annotations.NullMarked;
