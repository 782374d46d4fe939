package io.foyer.copilot.entity;

/**
 * What drafts a text: shown to the rep and kept with each draft.
 *
 * @param isModel whether a language model writes freely; else nothing is said that nobody wrote
 */
public record Engine(String name, String version, boolean isModel) {}
