import type { FoyerSocket } from '../protocol/FoyerSocket';
import type { IceServer } from '../protocol/frames';
import type { Store } from '../shared/storage';
import type { OwnMedia } from './OwnMedia';

export type Side = 'visitor' | 'rep';

/** What a call needs of the outside. */
export interface CallTools {
  socket: Pick<FoyerSocket, 'ask' | 'tell' | 'onFrame'>;
  side: Side;
  media: OwnMedia;
  /** The tab's store: what is in it survives a page, and only that. */
  store: Store;
  peer: (ice: readonly IceServer[]) => RTCPeerConnection;
  /** Whether the person looks at this page. */
  inFront: () => boolean;
  /** Tells whenever that changes; answers how to stop. */
  onLooked: (looked: () => void) => () => void;
}
