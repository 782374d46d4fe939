package io.foyer.salesforce.sandbox.store;

import java.util.List;

/**
 * Several records of one object that become one.
 *
 * @param master the one that stays, with what shall be changed in it
 */
public record Merge(Input master, List<String> others) {}
