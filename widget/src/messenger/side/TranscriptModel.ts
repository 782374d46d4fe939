import { signal } from '@preact/signals';
import type { FoyerSocket } from '../../protocol/FoyerSocket';
import { Refused } from '../../protocol/orders';

type State = 'resting' | 'sending' | 'sent' | 'too-many' | 'failed';

/** Has the words of a conversation sent to the visitor's proven address. */
export class TranscriptModel {
  readonly state = signal<State>('resting');
  /** Where it went, masked. */
  readonly sentTo = signal('');
  private conversation: string | undefined;

  constructor(
    private readonly socket: FoyerSocket,
    private readonly language: string | undefined,
  ) {}

  begin(conversation: string | undefined): void {
    this.conversation = conversation;
    this.state.value = 'resting';
  }

  async send(): Promise<void> {
    const { conversation, language } = this;
    if (conversation === undefined || this.state.value === 'sending') return;
    this.state.value = 'sending';
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    try {
      const { email } = await this.socket.ask({
        type: 'transcript.send',
        conversation,
        zone,
        ...(language !== undefined && { language }),
      });
      this.sentTo.value = email;
      this.state.value = 'sent';
    } catch (failure) {
      const isTooMany = failure instanceof Refused && failure.code === 'transcript.too-many';
      this.state.value = isTooMany ? 'too-many' : 'failed';
    }
  }
}
