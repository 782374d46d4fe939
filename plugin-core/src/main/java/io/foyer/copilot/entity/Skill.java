package io.foyer.copilot.entity;

import io.foyer.conversations.entity.Worded;

/** What the copilot can be asked for. */
public enum Skill implements Worded {
  /** An answer to what the visitor asked last, from the company's knowledge. */
  SUGGEST,
  /** First words to a visitor who has not asked anybody. */
  OPEN,
  /** What the rep has noted, as a whole reply. */
  EXPAND,
  /** What either side wrote, in the language of the other. */
  TRANSLATE,
  /** What the rep has written, with its grammar mended and in a tone. */
  TUNE
}
