/**
 * HTTP reduced to calls and answers.
 *
 * <p>Promises that handlers see whole calls and give whole answers, so that they can be tested
 * without a network.
 *
 * <p>Paths and their meaning are left to others.
 */
@NullMarked
package io.foyer.salesforce.sandbox.web;

import org.jspecify.annotations.NullMarked;
