package io.foyer.reps.entity;

import io.foyer.access.entity.RepId;

/** Whether the rep allows voice and video is another than before, or said again. */
public record VoiceVideoChosen(RepId rep) {}
