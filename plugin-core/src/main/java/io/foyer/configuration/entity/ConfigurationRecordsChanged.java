package io.foyer.configuration.entity;

/** The CRM says that records of the configuration changed: they are worth reading now. */
public record ConfigurationRecordsChanged() {}
