import { describe, expect, it } from 'vitest';
import type { SentFile } from './SentFile';
import { kindText, sizeText } from './SentFile';
import { NotCarried, Uploads, type Carry } from './Uploads';

const RULES = { mostBytes: 100, types: ['application/pdf'] };
const PDF = { mediaType: 'application/pdf', bytes: 3 };

/** Uploads whose way to the server is the test. */
function uploadsFixture() {
  const asked: { file: File; told: Parameters<Carry>[1]; settle: Settle }[] = [];
  const arrived: SentFile[] = [];
  const uploads = new Uploads({
    rules: () => RULES,
    carry: (file, told) =>
      new Promise((resolve, reject) => asked.push({ file, told, settle: { resolve, reject } })),
    arrived: (file) => arrived.push(file),
  });
  const shown = () =>
    uploads.list.value.map(({ file, part, refused }) => [file.name, refused ?? part]);
  return { uploads, asked, arrived, shown };
}

interface Settle {
  resolve: (file: SentFile) => void;
  reject: (failure: Error) => void;
}

const file = (name: string, content = 'abc') => new File([content], name);
const settled = () => new Promise((go) => setTimeout(go));

describe('Uploads', () => {
  it('CV-8 brings one file after the other, in the order in which they were picked', async () => {
    const { uploads, asked, arrived, shown } = uploadsFixture();
    uploads.add([file('a.pdf'), file('b.pdf')]);
    expect(asked.map((one) => one.file.name)).toEqual(['a.pdf']);
    asked[0]?.told.progress(0.5);
    expect(shown()).toEqual([
      ['a.pdf', 0.5],
      ['b.pdf', 0],
    ]);
    asked[0]?.settle.resolve({ ...PDF, id: 'file_1', name: 'a.pdf' });
    await settled();
    expect(arrived.map(({ id }) => id)).toEqual(['file_1']);
    expect(asked.map((one) => one.file.name)).toEqual(['a.pdf', 'b.pdf']);
  });

  it('CV-8 says at once that a file is empty or too large, and sends the others', async () => {
    const { uploads, asked, shown } = uploadsFixture();
    uploads.add([file('empty.pdf', ''), file('large.pdf', 'x'.repeat(101)), file('a.pdf')]);
    await settled();
    expect(shown()).toEqual([
      ['empty.pdf', 'file.empty'],
      ['large.pdf', 'file.too-large'],
      ['a.pdf', 0],
    ]);
    expect(asked).toHaveLength(1);
    expect(uploads.list.value.map((one) => uploads.mayRetry(one))).toEqual([false, false, false]);
  });

  it('CV-8 keeps what was refused until the person tries again or takes it away', async () => {
    const { uploads, asked, shown, arrived } = uploadsFixture();
    uploads.add([file('a.pdf'), file('b.pdf')]);
    asked[0]?.settle.reject(new NotCarried('file.unchecked'));
    await settled();
    expect(shown()).toEqual([
      ['a.pdf', 'file.unchecked'],
      ['b.pdf', 0],
    ]);
    const [refused] = uploads.list.value;
    expect(refused && uploads.mayRetry(refused)).toBe(true);
    uploads.retry(refused?.key ?? '');
    asked[1]?.settle.reject(new NotCarried('file.kind'));
    await settled();
    asked[2]?.settle.resolve({ ...PDF, id: 'file_1', name: 'a.pdf' });
    await settled();
    expect(arrived).toHaveLength(1);
    expect(shown()).toEqual([['b.pdf', 'file.kind']]);
    uploads.remove(uploads.list.value[0]?.key ?? '');
    expect(shown()).toEqual([]);
  });

  it('CV-8 posts nothing that was called off, though it arrived all the same', async () => {
    const { uploads, asked, arrived, shown } = uploadsFixture();
    uploads.add([file('a.pdf'), file('b.pdf')]);
    uploads.remove(uploads.list.value[0]?.key ?? '');
    expect(asked[0]?.told.signal.aborted).toBe(true);
    asked[0]?.settle.resolve({ ...PDF, id: 'file_1', name: 'a.pdf' });
    await settled();
    expect(arrived).toEqual([]);
    expect(shown()).toEqual([['b.pdf', 0]]);
    expect(asked[1]?.file.name).toBe('b.pdf');
  });

  it('CV-8 says sizes and kinds as people do', () => {
    expect(sizeText(1, 'en')).toBe('1 byte');
    expect(sizeText(999, 'en')).toBe('999 bytes');
    expect(sizeText(1_234_567, 'en')).toBe('1.2 MB');
    expect(sizeText(10_485_760, 'de')).toBe('10 MB');
    expect(kindText({ name: 'plan.final.pdf' })).toBe('PDF');
    expect(kindText({ name: 'plan' })).toBe('');
  });
});
