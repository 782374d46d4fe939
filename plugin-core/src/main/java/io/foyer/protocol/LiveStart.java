package io.foyer.protocol;

import java.util.List;

/** Of these tabs, and no others, the page sends what it shows. */
public record LiveStart(String id, List<String> tabs) implements ServerFrame {}
