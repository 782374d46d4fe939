package io.foyer.protocol;

/** The rep allows voice and video in its conversations, or not. */
public record VoiceVideoChange(String id, boolean on) implements ClientFrame {}
