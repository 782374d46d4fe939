package io.foyer.reps.entity;

import io.foyer.access.entity.RepId;

/** This node learnt that a rep allows voice and video, or not any more, wherever it was chosen. */
public record VoiceVideoKnown(RepId rep) {}
