/**
 * The package's files, read as they will be deployed.
 *
 * <p>It promises that parts name only parts that exist, and that people may do what they are for.
 *
 * <p>It leaves to others whether code and files agree (the connector's tests) and whether
 * Salesforce's own tools accept them (the profile {@code package}).
 */
@NullMarked
package io.foyer.salesforce.metadata;

import org.jspecify.annotations.NullMarked;
