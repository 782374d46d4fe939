package io.foyer.access.entity;

/** A person is at work of whom Salesforce was not asked lately; observers only note it. */
public record RightsWanted(RepId rep) {}
