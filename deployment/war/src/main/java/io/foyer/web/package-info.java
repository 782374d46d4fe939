/**
 * Serves the files: the script and its parts, the console and the demonstration site.
 *
 * <p>Promises that a hashed file is cached for good and an entry page never, and that each page
 * carries a strict content security policy.
 *
 * <p>Leaves all data to REST and sockets; knows no business rule.
 */
@NullMarked
package io.foyer.web;

import org.jspecify.annotations.NullMarked;
