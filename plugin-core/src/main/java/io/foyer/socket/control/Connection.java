package io.foyer.socket.control;

import io.foyer.access.boundary.ChunkLine;
import io.foyer.access.entity.Caller;
import io.foyer.access.entity.RepCaller;
import io.foyer.access.entity.RepId;
import io.foyer.access.entity.Secret;
import io.foyer.protocol.FrameCodec;
import io.foyer.protocol.FrameIds;
import io.foyer.protocol.Resync;
import io.foyer.protocol.ServerFrame;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** One open socket: who is at its other end, and what it watches. */
public final class Connection implements ChunkLine {
  private final Knock knock;
  private final Wire wire;
  private final Outbound outbound;
  private final Chunks chunks;
  private final Mailbox mailbox;
  private final Topics topics;
  private final FrameCodec codec;
  private final Pulse pulse;
  private final Set<String> watched = ConcurrentHashMap.newKeySet();
  private final Endings endings = new Endings();
  private volatile @Nullable Caller caller;
  private volatile @Nullable Secret session;
  private volatile boolean closed;

  Connection(Knock knock, Wire wire, Surroundings around, Instant now) {
    this.knock = knock;
    this.wire = wire;
    this.topics = around.topics();
    this.codec = around.codec();
    this.mailbox = new Mailbox(around.workers());
    this.outbound =
        new Outbound(
            wire, () -> codec.write(new Resync(FrameIds.next())), () -> close(CloseCode.SILENT));
    this.chunks = new Chunks(wire, () -> close(CloseCode.SILENT));
    pulse = new Pulse(now);
  }

  /** What all sockets of a node share. */
  record Surroundings(Topics topics, FrameCodec codec, Executor workers) {}

  public Knock knock() {
    return knock;
  }

  @Override
  public String address() {
    return knock.address();
  }

  /** When it was heard, pinged and looked at last. */
  Pulse pulse() {
    return pulse;
  }

  public Optional<Caller> caller() {
    return Optional.ofNullable(caller);
  }

  void isFrom(Caller known) {
    caller = known;
  }

  void isFrom(RepCaller known, Secret shown) {
    session = shown;
    caller = known;
  }

  /** The session of a rep who said hello. */
  Optional<Secret> session() {
    return Optional.ofNullable(session);
  }

  /** Carries Live View and nothing else. */
  boolean isLive() {
    return knock.live();
  }

  boolean isOf(String sessionHash) {
    return session().filter(known -> known.hash().equals(sessionHash)).isPresent();
  }

  boolean isOf(RepId rep) {
    return caller instanceof RepCaller known && known.rep().equals(rep);
  }

  /** In order with what else this socket asked for; a client that asks for too much is closed. */
  void work(Runnable work) {
    if (!mailbox.put(work)) {
      close(CloseCode.POLICY);
    }
  }

  @Override
  public void send(ServerFrame frame) {
    post(codec.write(frame));
  }

  void post(String text) {
    outbound.post(text);
  }

  @Override
  public Optional<ChunkLine> chunks() {
    return isLive() ? Optional.of(this) : Optional.empty();
  }

  @Override
  public boolean send(byte[] chunk) {
    return chunks.post(chunk);
  }

  @Override
  public boolean hasRoom() {
    return chunks.hasRoom();
  }

  @Override
  public void onEnd(Runnable work) {
    endings.add(work);
  }

  @Override
  public void refuse() {
    close(CloseCode.POLICY);
  }

  @Override
  public void watch(String topic) {
    if (!closed && watched.add(topic)) {
      topics.add(topic, this);
      if (closed) {
        forgetTopics();
      }
    }
  }

  @Override
  public void unwatch(String topic) {
    if (watched.remove(topic)) {
      topics.remove(topic, this);
    }
  }

  void close(CloseCode code) {
    ended();
    wire.close(code);
  }

  /** The transport is gone. */
  void ended() {
    closed = true;
    forgetTopics();
    endings.end();
  }

  private void forgetTopics() {
    for (String topic : watched) {
      unwatch(topic);
    }
  }
}
