package io.foyer.access.entity;

/** A visitor on a website, known by its token. */
public record VisitorCaller(VisitorId visitor, SiteKey site) implements Caller {}
