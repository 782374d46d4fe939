package io.foyer.copilot.control.knowledge;

import io.foyer.copilot.entity.Source;

/**
 * A piece of an article that can be quoted alone.
 *
 * @param heading of the part it stands in; empty at the beginning
 * @param keywords words by which it is found, though they do not stand in it
 */
public record Passage(Source source, String heading, String keywords, String text) {}
