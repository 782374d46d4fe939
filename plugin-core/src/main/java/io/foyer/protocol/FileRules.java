package io.foyer.protocol;

import java.util.List;

/**
 * Which files may be sent.
 *
 * @param types media types
 */
public record FileRules(long mostBytes, List<String> types) {}
