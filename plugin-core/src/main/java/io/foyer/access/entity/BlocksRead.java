package io.foyer.access.entity;

/** This node knows anew who is shut out. */
public record BlocksRead() {}
