package io.foyer.crm.entity;

/** A copy of a CRM user, the owner of records. */
public record UserSnapshot(String id, String name, String email, boolean active) {}
