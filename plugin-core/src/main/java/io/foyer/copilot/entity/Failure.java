package io.foyer.copilot.entity;

import io.foyer.conversations.entity.Worded;

/** Why there is no draft; each has its words on the screen. */
public enum Failure implements Worded {
  /** Nothing in the knowledge answers it. */
  NOTHING_KNOWN,
  /** There are no more answers to the same question. */
  NO_OTHER,
  /** No text of the company greets such a visitor. */
  NO_GREETING,
  /** The text is in a language for which there is no checker. */
  NOT_ENGLISH,
  /** Both sides write in one language: there is nothing to translate. */
  SAME_LANGUAGE,
  /** There is no language model, and nothing else translates. */
  NO_TRANSLATOR,
  NO_KNOWLEDGE,
  WARMING_UP,
  BROKEN,
  /** Nothing answers at the language model's address, or it says that it cannot. */
  MODEL_AWAY,
  /** It did not begin in time, or stopped half-way. */
  MODEL_SLOW,
  /** It has had enough requests, or this node asks as much as it may. */
  MODEL_BUSY,
  /** It does not take the key, or does not know the model. */
  MODEL_REFUSES,
  /** What it answered could not be read, or broke off. */
  MODEL_GARBLED,
  /** Its text says or links to what the knowledge does not. */
  MODEL_UNUSABLE;

  /** Whether another engine may do better. */
  public boolean isOfModel() {
    return compareTo(MODEL_AWAY) >= 0;
  }
}
