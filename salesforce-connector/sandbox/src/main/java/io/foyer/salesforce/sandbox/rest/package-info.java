/**
 * The REST API.
 *
 * <p>Promises paths, bodies, error shapes and usage headers of Salesforce.
 *
 * <p>What a call means is left to {@code store} and {@code soql}.
 */
@NullMarked
package io.foyer.salesforce.sandbox.rest;

import org.jspecify.annotations.NullMarked;
