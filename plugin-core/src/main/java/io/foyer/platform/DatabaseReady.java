package io.foyer.platform;

/**
 * The database is reached and has the schema of this version. Fired once on each node, before which
 * nothing may read or write; what works in the background starts by observing it.
 */
public record DatabaseReady() {}
