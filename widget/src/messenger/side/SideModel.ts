import { signal } from '@preact/signals';
import type { ServerFrame } from '../../protocol/frames';
import type { FoyerSocket } from '../../protocol/FoyerSocket';
import { HistoryModel } from './HistoryModel';
import { ProofModel } from './ProofModel';
import { TranscriptModel } from './TranscriptModel';

export type Sheet = 'proof' | 'transcript' | 'history';

/** What stands beside the conversation, one sheet at a time. */
export class SideModel {
  readonly sheet = signal<Sheet | undefined>(undefined);
  /** The server said what may be offered. */
  readonly isKnown = signal(false);
  readonly proof: ProofModel;
  readonly transcript: TranscriptModel;
  readonly history: HistoryModel;
  /** What comes once the address is proven. */
  private next: (() => void) | undefined;

  constructor(socket: FoyerSocket, language: string | undefined) {
    this.proof = new ProofModel(socket, language);
    this.transcript = new TranscriptModel(socket, language);
    this.history = new HistoryModel(socket);
  }

  readonly hear = (frame: ServerFrame): void => {
    this.proof.hear(frame);
    if (frame.type === 'proof.shown') this.isKnown.value = true;
  };

  /** The visitor gave an address: it can be proven from now on. */
  follow(told: string | undefined): void {
    if (told !== undefined) void this.proof.ask();
  }

  showProof(next?: () => void): void {
    this.next = next;
    this.proof.begin();
    this.sheet.value = 'proof';
  }

  proved(): void {
    this.next?.();
    this.next = undefined;
  }

  showHistory(): void {
    void this.history.begin();
    this.sheet.value = 'history';
  }

  /** Sends it at once to a proven address; another one is proven first. */
  showTranscript(conversation: string | undefined): void {
    this.proof.begin();
    this.transcript.begin(conversation);
    this.sheet.value = 'transcript';
    if (this.proof.proven.value) void this.transcript.send();
  }

  close(): void {
    this.sheet.value = undefined;
  }
}
