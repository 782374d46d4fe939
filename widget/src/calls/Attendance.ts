import type { CallView } from '../protocol/frames';
import type { CallModel } from './CallModel';
import type { CallTools } from './CallTools';

/** The conversation in whose call this tab takes part. */
export const ACTIVE = 'foyer.call';

type Attended = Pick<CallModel, 'call' | 'conversation' | 'isIn' | 'join' | 'live' | 'media'>;

/** Whether a page takes part without being asked: it goes on after a page, or a rep calls. */
export class Attendance {
  /** The call about which this page has decided. */
  private decided = '';
  private resuming = false;

  constructor(
    private readonly model: Attended,
    private readonly tools: CallTools,
  ) {}

  decide(call: CallView): void {
    this.decided = call.call;
  }

  /** Looks at the call as it is; a rep who calls is heard once the visitor looks at the page. */
  look(): void {
    const { side, inFront, store } = this.tools;
    const call = this.model.call.peek();
    if (!call || call.state === 'ended' || this.model.isIn || this.resuming) return;
    // Another page takes part: this one does not step in when that is gone for a moment.
    if (call[side].page !== undefined) return this.decide(call);
    if (store.get(ACTIVE) === this.model.conversation) return void this.resume(call);
    if (this.decided === call.call) return;
    if (side === 'rep' || call.by === 'visitor') this.decide(call);
    else if (inFront()) void this.model.join(true);
  }

  private async resume(call: CallView): Promise<void> {
    const { media } = this.model;
    const { microphone, camera } = call[this.tools.side];
    this.resuming = true;
    try {
      if (microphone) await media.on('microphone');
      if (camera) await media.on('camera');
    } finally {
      this.resuming = false;
    }
    // The browser may have asked, and the call be over by now: it is not begun anew.
    if (this.model.live === call.call) await this.model.join(true);
    else media.allOff();
  }
}
