package io.foyer.configuration.entity;

/** Another version is the newest; told within the transaction that keeps it. */
public record ConfigurationVersionKept(ConfigurationVersion version) {}
