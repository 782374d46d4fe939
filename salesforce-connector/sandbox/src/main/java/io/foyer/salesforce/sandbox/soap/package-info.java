/**
 * The SOAP Partner API.
 *
 * <p>Promises answers that the strict Force WSC client reads: elements in WSDL order, typed faults.
 *
 * <p>What a call means is left to {@code store} and {@code soql}.
 */
@NullMarked
package io.foyer.salesforce.sandbox.soap;

import org.jspecify.annotations.NullMarked;
