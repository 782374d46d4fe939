import { describe, expect, it, vi } from 'vitest';
import { settled } from '../protocol/socketFixture';
import { FakePeer } from './callFixture';
import { PeerLink, type Said } from './PeerLink';

function linked(polite: boolean) {
  vi.stubGlobal(
    'MediaStream',
    class {
      addTrack = vi.fn();
    },
  );
  const peer = new FakePeer();
  const said: Said[] = [];
  const link = new PeerLink({
    peer: peer as unknown as RTCPeerConnection,
    polite,
    video: true,
    send: (one) => said.push(one),
    changed: vi.fn(),
    refresh: () => Promise.resolve(),
  });
  return { peer, link, said };
}

const offer = { description: { type: 'offer' as const, sdp: 'theirs' } };

describe('the connection of two pages', () => {
  it('VC-2 is opened by the impolite end alone', () => {
    expect(linked(false).peer.addTransceiver).toHaveBeenCalledTimes(2);
    expect(linked(true).peer.addTransceiver).not.toHaveBeenCalled();
  });

  it('VC-2 drops the other offer at the impolite end, and gives way at the polite one', async () => {
    for (const polite of [false, true]) {
      const { peer, link, said } = linked(polite);
      peer.onnegotiationneeded?.();
      await settled();
      expect(said).toHaveLength(1);
      await link.hear(offer);
      expect(peer.remote).toHaveLength(polite ? 1 : 0);
    }
  });

  it('VC-5 looks for another way once the one it had has failed', async () => {
    const { peer } = linked(false);
    peer.becomes('failed');
    await settled();
    expect(peer.restarts).toBe(1);
  });
});
