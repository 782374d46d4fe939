import { describe, expect, it } from 'vitest';
import { viewOf } from '../messengerFixture';
import { mounted, soon } from '../mountFixture';

describe('what stands beside the conversation', () => {
  it('CV-12 SEC-2 offers nothing that needs mail where none is sent', async () => {
    const { greet, wire, root, named } = await mounted();
    await greet({ conversations: [viewOf({ state: 'ended', endReason: 'rep' })] });
    const { id: re } = wire().last('proof.show');
    wire().say({ type: 'proof.shown', id: 's', re, mail: false, proven: false });
    await soon(() => expect(named('header button')).toContain('More'));
    root.querySelector<HTMLElement>('.menu button')?.click();
    await soon(() => expect(named('.choices button')).toEqual(['Earlier conversations']));
    expect(named('button')).not.toContain('Send transcript by e-mail');
  });

  it('CV-12 AX-1 lays a sheet over the conversation that Escape takes away', async () => {
    const { greet, wire, root, named, close } = await mounted();
    await greet({ conversations: [viewOf({ state: 'ended', endReason: 'rep' })] });
    const { id: re } = wire().last('proof.show');
    wire().say({ type: 'proof.shown', id: 's', re, mail: true, proven: false });
    await soon(() => expect(named('.again button')).toContain('Send transcript by e-mail'));
    root.querySelector<HTMLElement>('.again button:last-child')?.click();
    await soon(() => expect(named('section section')).toEqual(['Send transcript by e-mail']));
    expect(named('.sheet input')).toEqual(['E-mail']);
    const escape = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true });
    root.querySelector('.sheet')?.dispatchEvent(escape);
    await soon(() => expect(named('section section')).toEqual([]));
    expect(close).not.toHaveBeenCalled();
  });
});
