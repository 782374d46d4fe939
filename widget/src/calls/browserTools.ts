import type { FoyerSocket } from '../protocol/FoyerSocket';
import type { IceServer } from '../protocol/frames';
import { browserStore } from '../shared/storage';
import { CallModel } from './CallModel';
import type { Side } from './CallTools';
import { DevicesModel } from './DevicesModel';
import { OwnMedia } from './OwnMedia';

/** A conversation's call in this browser, and its devices. */
export interface Calling {
  readonly model: CallModel;
  readonly devices: DevicesModel;
}

/** What a browser has for calls; a page that is not secure has no devices. */
export function callIn(
  conversation: string,
  side: Side,
  socket: Pick<FoyerSocket, 'ask' | 'tell' | 'onFrame'>,
): Calling {
  const found = (navigator as { mediaDevices?: MediaDevices }).mediaDevices;
  const media = new OwnMedia('RTCPeerConnection' in globalThis ? found : undefined);
  const store = browserStore(() => sessionStorage);
  const inFront = () => document.visibilityState === 'visible';
  const tools = { socket, side, media, store, peer, inFront, onLooked };
  const model = new CallModel(conversation, tools);
  return { model, devices: new DevicesModel(media, found) };
}

function onLooked(looked: () => void): () => void {
  document.addEventListener('visibilitychange', looked);
  return () => document.removeEventListener('visibilitychange', looked);
}

function peer(ice: readonly IceServer[]): RTCPeerConnection {
  return new RTCPeerConnection({ iceServers: [...ice], bundlePolicy: 'max-bundle' });
}
