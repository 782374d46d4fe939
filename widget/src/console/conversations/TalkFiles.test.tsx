import { describe, expect, it, vi } from 'vitest';
import { settled } from '../../protocol/socketFixture';
import { entry, view, welcome } from '../app/consoleFixture';
import { talking } from './talkFixture';

const RULES = { mostBytes: 1_000, types: ['application/pdf'] };
const OFFER = { id: 'file_1', name: 'offer.pdf', mediaType: 'application/pdf', bytes: 3 };

async function withFiles() {
  const fixture = await talking();
  fixture.line.say({ ...welcome([view({ seq: 2 })]), files: RULES });
  const talk = fixture.console.desk.find('cnv_1');
  if (!talk) throw new Error('no conversation');
  return { ...fixture, talk };
}

describe('files in the console', () => {
  it('CV-8 brings a file to its conversation and posts it as a message', async () => {
    const { talk, line, carried, says } = await withFiles();
    talk.uploads.add([new File(['abc'], 'offer.pdf')]);
    await settled();
    expect(carried).toEqual(['/api/conversations/cnv_1/files offer.pdf']);
    const order = line.last('file.post');
    expect(order).toMatchObject({ conversation: 'cnv_1', file: 'file_1' });
    await says('offer.pdf');
    const posted = { ...entry(3, 'rep', 'offer.pdf (3 B)'), clientId: order.clientId };
    order.resolve({ type: 'message.posted', entry: { ...posted, file: OFFER } });
    await settled();
    expect(talk.unsent.value).toEqual([]);
    expect(talk.entries.value.at(-1)?.file).toEqual(OFFER);
  });

  it('CV-8 has a button for files only where they may be sent', async () => {
    const { find, soon, line } = await withFiles();
    expect((await soon('.attach')).getAttribute('aria-label')).toBe('Attach a file');
    line.say(welcome([view({ seq: 2 })]));
    await vi.waitFor(() => expect(find('.attach')).toBeNull());
  });

  it('CV-8 says in words why a file was not sent, and takes it away', async () => {
    const { talk, find, says } = await withFiles();
    talk.uploads.add([new File(['x'.repeat(1_001)], 'large.pdf')]);
    await says('Larger than 1 kB: too large to send.');
    find('.away')?.click();
    await vi.waitFor(() => expect(find('.uploads')).toBeNull());
  });

  it('CV-8 shows a picture, and as a file what cannot be shown', async () => {
    const { line, api, soon, says } = await withFiles();
    const picture = { ...OFFER, id: 'file_2', name: 'plan.png', width: 40, height: 4_000 };
    api.answers['/api/conversations/cnv_1/files/file_2'] = { path: '/api/files/file_2?seal=x' };
    const posted = { ...entry(3, 'visitor', 'plan.png (3 B)'), file: picture };
    line.say({ type: 'message.posted', conversation: 'cnv_1', entry: posted });
    const image = await soon('.picture img');
    expect(image.getAttribute('src')).toBe('/api/files/file_2?seal=x');
    image.dispatchEvent(new Event('error'));
    image.dispatchEvent(new Event('error'));
    await soon('.file');
    await says('plan.png');
  });

  it('CV-8 says that an address could not be had', async () => {
    const { line, soon, says } = await withFiles();
    const posted = { ...entry(3, 'visitor', 'offer.pdf (3 B)'), file: OFFER };
    line.say({ type: 'message.posted', conversation: 'cnv_1', entry: posted });
    (await soon('.file')).click();
    await says('That did not work.');
  });
});
