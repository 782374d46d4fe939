import type { IceCandidate, IceServer, SessionDescription } from '../protocol/frames';

/** What one end says to the other. */
export interface Said {
  description?: SessionDescription;
  candidate?: IceCandidate;
}

export interface PeerSettings {
  peer: RTCPeerConnection;
  /** Of two offers at once, the polite end's gives way. */
  polite: boolean;
  video: boolean;
  send: (said: Said) => void;
  /** The connection stands otherwise, or the other end's tracks came. */
  changed: () => void;
  /** Asks anew by which relays it may go; ends also where nobody answers. */
  refresh: () => Promise<void>;
}

type Kind = 'audio' | 'video';

/**
 * The connection to the page at the other end, negotiated as the browsers' makers advise.
 *
 * The impolite end opens the ways for sound and picture; later a track is only put on its way or
 * taken off it, which needs no word to the other end.
 */
export class PeerLink {
  readonly incoming = new MediaStream();
  /** How often no way was found since there was one. */
  failures = 0;
  private readonly peer: RTCPeerConnection;
  private readonly tracks = new Map<Kind, MediaStreamTrack>();
  private makingOffer = false;
  private settingRemote = false;
  private ignoreOffer = false;

  constructor(private readonly settings: PeerSettings) {
    const { peer, polite, video, changed } = settings;
    this.peer = peer;
    peer.onnegotiationneeded = () => void this.propose();
    peer.onicecandidate = ({ candidate }) => this.tellWay(candidate);
    peer.ontrack = ({ track }) => this.receive(track);
    peer.onconnectionstatechange = () => {
      if (peer.connectionState === 'connected') this.failures = 0;
      if (peer.connectionState === 'failed') void this.tryAgain();
      changed();
    };
    if (polite) return;
    peer.addTransceiver('audio');
    if (video) peer.addTransceiver('video');
  }

  get state(): RTCPeerConnectionState {
    return this.peer.connectionState;
  }

  /** Sends this track, or nothing of its kind. */
  put(kind: Kind, track: MediaStreamTrack | undefined): void {
    if (track) this.tracks.set(kind, track);
    else this.tracks.delete(kind);
    this.fill();
  }

  /** Never rejects: what fails is tried anew by the next offer. */
  async hear({ description, candidate }: Said): Promise<void> {
    try {
      if (description) await this.take(description);
      if (candidate) await this.peer.addIceCandidate(candidate);
    } catch {
      // A way to an offer that was ignored, or word of a connection that is gone.
    }
  }

  /** By these relays from its next try on. */
  relay(ice: readonly IceServer[]): void {
    this.peer.setConfiguration({ ...this.peer.getConfiguration(), iceServers: [...ice] });
  }

  close(): void {
    this.peer.onconnectionstatechange = null;
    this.peer.onnegotiationneeded = null;
    this.peer.close();
  }

  /** What let it through a relay may be over by now. */
  private async tryAgain(): Promise<void> {
    this.failures += 1;
    await this.settings.refresh();
    if (this.peer.signalingState !== 'closed') this.peer.restartIce();
  }

  private async take(description: SessionDescription): Promise<void> {
    const { peer } = this;
    const ready = !this.makingOffer && (peer.signalingState === 'stable' || this.settingRemote);
    const collision = description.type === 'offer' && !ready;
    this.ignoreOffer = collision && !this.settings.polite;
    if (this.ignoreOffer) return;
    this.settingRemote = description.type === 'answer';
    try {
      await peer.setRemoteDescription(description);
    } finally {
      this.settingRemote = false;
    }
    if (description.type === 'answer') return;
    this.fill();
    await peer.setLocalDescription();
    this.tellOwn();
  }

  private async propose(): Promise<void> {
    try {
      this.makingOffer = true;
      await this.peer.setLocalDescription();
      this.tellOwn();
    } catch {
      // Closed meanwhile.
    } finally {
      this.makingOffer = false;
    }
  }

  private fill(): void {
    for (const way of this.peer.getTransceivers()) {
      const track = this.tracks.get(way.receiver.track.kind as Kind) ?? null;
      if (way.direction !== 'stopped') way.direction = 'sendrecv';
      if (way.sender.track !== track) void way.sender.replaceTrack(track).catch(() => undefined);
    }
  }

  private receive(track: MediaStreamTrack): void {
    this.incoming.addTrack(track);
    this.settings.changed();
  }

  private tellOwn(): void {
    const own = this.peer.localDescription;
    if (own?.type !== 'offer' && own?.type !== 'answer') return;
    this.settings.send({ description: { type: own.type, sdp: own.sdp } });
  }

  private tellWay(found: RTCIceCandidate | null): void {
    if (!found) return;
    const { candidate, sdpMid, sdpMLineIndex } = found;
    const way: IceCandidate = { candidate };
    if (sdpMid !== null) way.sdpMid = sdpMid;
    if (sdpMLineIndex !== null) way.sdpMLineIndex = sdpMLineIndex;
    this.settings.send({ candidate: way });
  }
}
