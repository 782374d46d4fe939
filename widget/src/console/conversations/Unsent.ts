import type { Outgoing } from '../../protocol/OutgoingQueue';

/** How long a message waits for the line before it says "Not sent". */
const PATIENCE_MS = 15_000;

/** Refusals that another try with the same text cannot mend. */
const FINAL = new Set([
  'conversation.ended',
  'message.id-reused',
  'message.too-long',
  'file.unknown',
]);

/** A message that the server does not have yet. */
export interface Unsent extends Outgoing {
  readonly failed: boolean;
  readonly canRetry: boolean;
}

/** `cut`: there is no line. */
export function judge(message: Outgoing, cut: boolean, now: number): Unsent {
  const late = cut && now > message.at + PATIENCE_MS;
  const failed = message.refused !== undefined || late;
  return { ...message, failed, canRetry: failed && !FINAL.has(message.refused ?? '') };
}
