import { describe, expect, it } from 'vitest';
import { entryOf, viewOf } from '../messengerFixture';
import { mounted, soon } from '../mountFixture';

const visitor = { kind: 'visitor' as const };

/** Kim answered what was said on Ana's behalf, and Ana did not come. */
async function putOff(reason = 'no-reply') {
  const page = await mounted();
  const entries = [
    entryOf(1, { kind: 'joined', reason: 'pounced' }),
    entryOf(2, { text: 'May I help?', automated: true }),
    entryOf(3, { author: visitor, text: 'What does it cost?' }),
    entryOf(4, { kind: 'missed', author: { kind: 'system' }, reason }),
  ];
  const view = viewOf({ origin: 'pounce', state: 'ended', endReason: 'missed', seq: 4 });
  await page.greet({
    conversations: [view],
    gaps: [{ conversation: 'cnv_1', entries, more: false }],
  });
  const text = () => page.root.querySelector('.panel')?.textContent ?? '';
  return { ...page, text };
}

describe('an answer to which no rep came', () => {
  it('AP-8 reads that an answer follows, and meets no booker', async () => {
    const { text, root } = await putOff();
    await soon(() => expect(text()).toContain('An answer follows'));
    expect(text()).not.toContain('Nobody is free right now');
    expect(root.querySelector('.booker')).toBeNull();
  });

  it('AP-8 may leave an address, once', async () => {
    const { root, wire, text } = await putOff();
    await soon(() => expect(root.querySelector('form.email input')).not.toBeNull());
    const field = root.querySelector<HTMLInputElement>('form.email input');
    if (!field) throw new Error('no field');
    field.value = 'kim@acme.example';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    root.querySelector<HTMLElement>('form.email button')?.click();
    const wish = { conversation: 'cnv_1', email: 'kim@acme.example', times: [] };
    await soon(() => expect(wire().last('meeting.request')).toMatchObject(wish));
    const { id } = wire().last('meeting.request') as { id: string };
    wire().say({ type: 'meeting.requested', id: 's', re: id, request: 'mtg_1' });
    await soon(() => expect(text()).toContain('We write to kim@acme.example'));
  });

  it('LS-9 leaves everybody else the booker', async () => {
    const { root, text } = await putOff('countdown');
    await soon(() => expect(text()).toContain('Nobody is free right now'));
    await soon(() => expect(root.querySelector('.booker')).not.toBeNull());
  });

  it('PR-2 marks what was automated where the company says so', async () => {
    const { root } = await putOff();
    await soon(() => expect(root.querySelectorAll('li .delivery')).not.toHaveLength(0));
    const marked = [...root.querySelectorAll('li')].filter(({ textContent }) =>
      textContent.includes('Automatic message'),
    );
    expect(marked.map((one) => one.querySelector('.bubble')?.textContent)).toEqual(['May I help?']);
  });
});
