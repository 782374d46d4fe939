package io.foyer.conversations.entity;

import io.foyer.files.entity.StoredFile;

/** A file that is said: its place in the log is that of words. */
public record SharedFile(StoredFile file) implements Saying {}
