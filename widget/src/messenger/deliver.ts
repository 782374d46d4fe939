import type { FoyerSocket } from '../protocol/FoyerSocket';
import { Refused } from '../protocol/orders';
import type { Outgoing } from '../protocol/OutgoingQueue';
import { openConversation } from './opening';
import type { Room } from './Rooms';

/** "Chat with a person" without a word or a file. */
export function isBareAsk({ text, file }: Outgoing): boolean {
  return text === '' && !file;
}

/**
 * Brings something into the conversation there is, or opens one with it. `notOffered` is called
 * where no person may be asked for.
 */
export async function deliver(
  item: Outgoing,
  room: Room | undefined,
  socket: FoyerSocket,
  notOffered: () => void,
): Promise<void> {
  if (!room || room.view.state === 'ended') return open(item, socket, notOffered);
  if (isBareAsk(item)) return;
  try {
    await post(item, room.view.conversation, socket);
  } catch (failure) {
    if (!(failure instanceof Refused) || failure.code !== 'conversation.ended') throw failure;
    await open(item, socket, notOffered);
  }
}

async function post(
  { clientId, text, file }: Outgoing,
  conversation: string,
  socket: FoyerSocket,
): Promise<void> {
  if (file) await socket.ask({ type: 'file.post', conversation, clientId, file: file.id });
  else await socket.ask({ type: 'message.post', conversation, clientId, text });
}

async function open(item: Outgoing, socket: FoyerSocket, notOffered: () => void): Promise<void> {
  try {
    await openConversation(socket, item);
  } catch (failure) {
    if (!(failure instanceof Refused) || failure.code !== 'conversation.not-offered') throw failure;
    notOffered();
    if (!isBareAsk(item)) throw failure;
  }
}
