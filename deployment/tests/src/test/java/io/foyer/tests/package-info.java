/**
 * Judges the whole product: the real WAR on the real container beside the local Salesforce.
 *
 * <p>Promises that nothing is faked here but the people.
 *
 * <p>Leaves rules that need no container to the tests of the modules.
 */
@NullMarked
package io.foyer.tests;

import org.jspecify.annotations.NullMarked;
