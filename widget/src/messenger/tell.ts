import { effect } from '@preact/signals';
import type { MessengerModel } from './MessengerModel';

/** Tells the website what happens in the conversation: that, not what was said. */
export function tell(
  model: MessengerModel,
  happened: (name: 'message' | 'conversation', detail: unknown) => void,
): () => void {
  let state: string | undefined;
  let seq = 0;
  return effect(() => {
    const room = model.room.value;
    if (!room) return;
    const { conversation, rep } = room.view;
    const next = `${conversation} ${room.view.state}`;
    if (next !== state) {
      happened('conversation', { conversation, state: room.view.state, rep: rep?.name });
      if (state?.startsWith(conversation) !== true) seq = 0;
    }
    const last = room.entries.findLast(({ kind }) => kind === 'message');
    // What was there when the page loaded is no news.
    if (last && last.seq > seq && state !== undefined) {
      happened('message', { conversation, from: last.author.kind });
    }
    seq = last?.seq ?? seq;
    state = next;
  });
}
