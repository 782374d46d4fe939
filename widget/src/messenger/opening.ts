import type { ChallengeSolution } from '../protocol/frames';
import type { FoyerSocket } from '../protocol/FoyerSocket';
import { Refused } from '../protocol/orders';
import type { Outgoing } from '../protocol/OutgoingQueue';

/** Asks for a person, with the first words where there are any; solves what is to be solved first. */
export async function openConversation(socket: FoyerSocket, item: Outgoing): Promise<void> {
  const { clientId, text } = item;
  const words = text === '' ? {} : { text };
  try {
    await socket.ask({ type: 'conversation.open', clientId, ...words });
  } catch (failure) {
    if (!(failure instanceof Refused) || failure.code !== 'challenge.unsolved') throw failure;
    const solution = await solve(failure.details);
    await socket.ask({ type: 'conversation.open', clientId, ...words, solution });
  }
}

/** The number whose hash with the salt was given; one that is no solution where there is none. */
export async function solve(given: Record<string, string>): Promise<ChallengeSolution> {
  const { challenge = '', salt = '', signature = '' } = given;
  const largest = Number(given.largest ?? 0);
  let number = 0;
  while (number < largest && (await hash(salt + String(number))) !== challenge) number += 1;
  return { challenge, number, salt, signature };
}

async function hash(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
