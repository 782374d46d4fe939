package io.foyer.platform.mail;

/** A mail was put into the outbox on this node; observe it after success to send it at once. */
public record MailAdded() {}
