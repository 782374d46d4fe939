import { describe, expect, it } from 'vitest';
import { socketFixture, settled } from '../protocol/socketFixture';
import { openConversation, solve } from './opening';

const ITEM = { clientId: 'm1', text: 'Hello', at: 0 };

const SALT = 'abc?expires=1&visitor=vis_1&';
/** SHA-256 of the salt and 3. */
const OF_THREE = 'b940efba525e94c04f4dbf4c1c9eda96ecb3fed7f3c57452089f7ee026efa789';
const GIVEN = { challenge: OF_THREE, salt: SALT, signature: 'signed', largest: '500' };

describe('CV-14 the challenge', () => {
  it('is solved in the background, and the same is asked again', async () => {
    const { socket, wire, greet } = socketFixture();
    socket.start();
    await greet();
    const asked = openConversation(socket, ITEM);
    await settled();
    const first = wire().last('conversation.open');
    expect(first.solution).toBeUndefined();
    wire().say({
      type: 'error',
      id: 's',
      re: first.id,
      code: 'challenge.unsolved',
      message: '',
      details: GIVEN,
    });
    await expect.poll(() => wire().last('conversation.open').solution).toBeDefined();

    const second = wire().last('conversation.open');
    expect(second.clientId).toBe('m1');
    expect(second.solution).toEqual({
      challenge: OF_THREE,
      number: 3,
      salt: SALT,
      signature: 'signed',
    });
    wire().say({ type: 'error', id: 's', re: second.id, code: 'other', message: '', details: {} });
    await expect(asked).rejects.toThrow();
  });

  it('ends where there is no number to find', async () => {
    expect((await solve({ ...GIVEN, challenge: 'no hash' })).number).toBe(500);
  });
});
