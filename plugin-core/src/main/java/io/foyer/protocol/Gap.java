package io.foyer.protocol;

import java.util.List;

/** What a client missed of one conversation. {@code more}: ask on with entries.list. */
public record Gap(String conversation, List<EntryView> entries, boolean more) {}
