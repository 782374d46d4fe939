import { vi } from 'vitest';
import type { CallView, IceServer } from '../protocol/frames';
import { socketFixture, settled } from '../protocol/socketFixture';
import { memoryStore, type Store } from '../shared/storage';
import { CallModel } from './CallModel';
import type { Side } from './CallTools';
import { OwnMedia } from './OwnMedia';

/** A track that knows whether it was stopped. */
export function fakeTrack(kind: 'audio' | 'video'): MediaStreamTrack {
  const track = { kind, id: kind, readyState: 'live', onended: null, stop: vi.fn() };
  return { ...track, getSettings: () => ({ deviceId: kind }) } as unknown as MediaStreamTrack;
}

/** Devices that give what is asked, or refuse by the name of an error. */
export function fakeDevices(refusal?: string): MediaDevices {
  const give = ({ audio }: MediaStreamConstraints) =>
    refusal === undefined
      ? Promise.resolve({ getTracks: () => [fakeTrack(audio ? 'audio' : 'video')] })
      : Promise.reject(Object.assign(new Error(refusal), { name: refusal }));
  return {
    getUserMedia: vi.fn(give),
    enumerateDevices: () => Promise.resolve([]),
  } as unknown as MediaDevices;
}

/** One end of a connection, played by the test. */
export class FakePeer {
  connectionState = 'new';
  signalingState = 'stable';
  localDescription: { type: string; sdp: string } | null = null;
  remote: RTCSessionDescriptionInit[] = [];
  ways: RTCIceCandidateInit[] = [];
  restarts = 0;
  relays: RTCConfiguration['iceServers'];
  onnegotiationneeded: (() => void) | null = null;
  onconnectionstatechange: (() => void) | null = null;
  transceivers = ['audio', 'video'].map((kind) => ({
    direction: 'recvonly',
    receiver: { track: { kind } },
    sender: {
      track: null as MediaStreamTrack | null,
      replaceTrack(track: MediaStreamTrack | null) {
        this.track = track;
        return Promise.resolve();
      },
    },
  }));

  addTransceiver = vi.fn();
  close = vi.fn();
  getTransceivers = () => this.transceivers;
  getConfiguration = () => ({});

  setConfiguration({ iceServers }: RTCConfiguration): void {
    this.relays = iceServers;
  }

  restartIce(): void {
    this.restarts += 1;
  }

  setLocalDescription(): Promise<void> {
    const isAnswer = this.signalingState === 'have-remote-offer';
    this.signalingState = isAnswer ? 'stable' : 'have-local-offer';
    this.localDescription = { type: isAnswer ? 'answer' : 'offer', sdp: 'v=0' };
    return Promise.resolve();
  }

  setRemoteDescription(description: RTCSessionDescriptionInit): Promise<void> {
    this.remote.push(description);
    this.signalingState = description.type === 'offer' ? 'have-remote-offer' : 'stable';
    return Promise.resolve();
  }

  addIceCandidate(way: RTCIceCandidateInit): Promise<void> {
    this.ways.push(way);
    return Promise.resolve();
  }

  /** What of a kind goes to the other end. */
  sends(kind: 'audio' | 'video'): boolean {
    return this.transceivers.some(
      ({ receiver, sender }) => receiver.track.kind === kind && sender.track !== null,
    );
  }

  becomes(state: string): void {
    this.connectionState = state;
    this.onconnectionstatechange?.();
  }
}

export function callOf(change: Partial<CallView> = {}): CallView {
  return {
    call: 'call_1',
    kind: 'web',
    state: 'running',
    by: 'rep',
    visitor: { microphone: false, camera: false },
    rep: { page: 'page_rep', microphone: true, camera: false },
    allowed: 'none',
    startedAt: '2026-11-23T10:00:00Z',
    ...change,
  };
}

/** A call whose server and browser are the test. */
export async function callFixture(
  side: Side,
  around: { store?: Store; devices?: MediaDevices; inFront?: boolean } = {},
) {
  vi.stubGlobal(
    'MediaStream',
    class {
      addTrack = vi.fn();
    },
  );
  const server = socketFixture();
  server.socket.start();
  await server.greet();
  const peers: FakePeer[] = [];
  let looked = (): void => undefined;
  const store = around.store ?? memoryStore();
  const model = new CallModel('cnv_1', {
    socket: server.socket,
    side,
    store,
    media: new OwnMedia(around.devices ?? fakeDevices()),
    inFront: () => around.inFront ?? true,
    onLooked: (told) => {
      looked = told;
      return () => undefined;
    },
    peer: () => {
      const made = new FakePeer();
      peers.push(made);
      return made as unknown as RTCPeerConnection;
    },
  });
  const offer = { on: true, video: true, start: true };
  const say = async (call?: CallView): Promise<void> => {
    const told = { type: 'call.changed' as const, id: 's', conversation: 'cnv_1', offer };
    server.wire().say(call ? { ...told, call } : told);
    await settled();
  };
  /** Answers the last call.join with this page in its place. */
  const joins = async (call: CallView, ice: readonly IceServer[] = []): Promise<string> => {
    const { id, page } = server.wire().last('call.join') as unknown as { id: string; page: string };
    const now = { ...call, [side]: { ...call[side], page } };
    const answer = { type: 'call.joined' as const, id: 's', re: id, conversation: 'cnv_1' };
    server.wire().say({ ...answer, call: now, ice: [...ice] });
    await settled();
    return page;
  };
  /** The person comes to this page. */
  const comes = (): void => {
    around.inFront = true;
    looked();
  };
  return { ...server, model, peers, store, say, joins, comes };
}
