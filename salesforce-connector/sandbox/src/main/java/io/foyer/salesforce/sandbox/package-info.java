/**
 * The local Salesforce: a server of its own that real Salesforce clients cannot tell from an org.
 *
 * <p>Promises one process, one data folder and one start line; all state survives a restart.
 *
 * <p>What is served is left to the packages below.
 */
@NullMarked
package io.foyer.salesforce.sandbox;

import org.jspecify.annotations.NullMarked;
