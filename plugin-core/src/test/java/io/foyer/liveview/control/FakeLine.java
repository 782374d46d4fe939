package io.foyer.liveview.control;

import io.foyer.access.boundary.ChunkLine;
import io.foyer.protocol.LiveChanged;
import io.foyer.protocol.ServerFrame;
import java.util.ArrayList;
import java.util.List;

/** One socket for Live View, whose other end is the test. */
final class FakeLine implements ChunkLine {
  final List<ServerFrame> frames = new ArrayList<>();
  final List<byte[]> chunks = new ArrayList<>();
  boolean slow;
  boolean refused;
  private final List<Runnable> endings = new ArrayList<>();

  @Override
  public boolean send(byte[] chunk) {
    return !slow && chunks.add(chunk);
  }

  @Override
  public boolean hasRoom() {
    return !slow;
  }

  @Override
  public void send(ServerFrame frame) {
    frames.add(frame);
  }

  @Override
  public void onEnd(Runnable work) {
    endings.add(work);
  }

  @Override
  public void refuse() {
    refused = true;
    close();
  }

  /** The other end is gone. */
  void close() {
    List.copyOf(endings).forEach(Runnable::run);
    endings.clear();
  }

  /** How the watch stands, as told last. */
  String state() {
    return frames.stream()
        .filter(LiveChanged.class::isInstance)
        .map(frame -> ((LiveChanged) frame).state())
        .reduce("", (before, last) -> last);
  }

  @Override
  public String address() {
    return "192.0.2.7";
  }

  @Override
  public void watch(String topic) {}

  @Override
  public void unwatch(String topic) {}
}
