package io.foyer.copilot.entity;

import io.foyer.conversations.entity.Worded;

/** One thing the copilot can do here, by which engine, and whether it can now. */
public record Ability(Skill skill, Engine engine, State state) {

  /** How far an engine is. */
  public enum State implements Worded {
    /** Loads with the first use; asking for a draft waits for it a while. */
    WARMING_UP,
    READY,
    /** The company has given nothing to quote. */
    NO_KNOWLEDGE,
    /** The folder with the knowledge cannot be read, or the engine cannot be loaded. */
    BROKEN,
    /** The language model has failed several times; it is asked again after a while. */
    MODEL_AWAY
  }
}
