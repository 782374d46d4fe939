import { describe, expect, it, vi } from 'vitest';
import { entryOf, PICTURE, RULES, viewOf } from './messengerFixture';
import { mounted, soon } from './mountFixture';

describe('files in the messenger', () => {
  it('CV-8 shows a picture in its place and other files by name, and takes them', async () => {
    const { root, greet, named, wire } = await mounted();
    expect(named('.attach')).toEqual([]);
    const pdf = { id: 'file_2', name: 'offer.pdf', mediaType: 'application/pdf', bytes: 2_000 };
    await greet({
      files: RULES,
      conversations: [viewOf({ seq: 2 })],
      gaps: [
        {
          conversation: 'cnv_1',
          entries: [entryOf(1, { file: PICTURE }), entryOf(2, { file: pdf })],
          more: false,
        },
      ],
    });
    await soon(() => expect(named('.attach')).toEqual(['Attach a file']));
    const image = await vi.waitUntil(() => root.querySelector<HTMLImageElement>('.picture img'));
    expect(image.alt).toBe('plan.png');
    expect(image.src).toBe('https://foyer.example/api/files/file_1?in=cnv_1');
    expect(root.querySelector<HTMLElement>('.picture')?.style.width).toBe('240px');
    expect(named('.file')).toEqual(['Download offer.pdf, PDF · 2 kB']);

    const data = new DataTransfer();
    data.items.add(new File(['abc'], 'mine.png'));
    const drop = new Event('drop', { bubbles: true, cancelable: true });
    Object.assign(drop, { dataTransfer: { types: ['Files'], files: data.files } });
    root.querySelector('.composer')?.dispatchEvent(drop);
    expect(drop.defaultPrevented).toBe(true);
    await soon(() => expect(wire().last('file.post')).toMatchObject({ file: 'file_1' }));
  });
});
