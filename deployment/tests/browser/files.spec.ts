import type { Locator } from '@playwright/test';
import { expect, test } from './fixtures.js';
import { accessible } from './accessible.js';
import { type Rep, type Visitor } from './people.js';

/** A picture of 320 × 200, drawn in the visitor's page. */
async function picture(visitor: Visitor): Promise<Buffer> {
  const base64 = await visitor.page.evaluate(() => {
    const canvas = document.createElement('canvas');
    canvas.width = 320;
    canvas.height = 200;
    const pen = canvas.getContext('2d');
    if (pen) {
      pen.fillStyle = '#2e844a';
      pen.fillRect(0, 0, 320, 200);
      pen.fillStyle = '#ffffff';
      pen.fillRect(40, 40, 120, 80);
    }
    return canvas.toDataURL('image/png').split(',')[1] ?? '';
  });
  return Buffer.from(base64, 'base64');
}

const PDF = Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');
const ZIP = Buffer.from('504b0304140000000000000000000000000000000000', 'hex');

interface Picked {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

async function picks(where: Locator, file: Picked): Promise<void> {
  const chooser = where.page().waitForEvent('filechooser');
  await where.getByRole('button', { name: 'Attach a file' }).click();
  await (await chooser).setFiles(file);
}

/** The picture stands there, drawn, with its name. */
async function seesPicture(messages: Locator, name: string): Promise<void> {
  const image = messages.getByRole('img', { name });
  await expect(image).toBeVisible();
  await expect
    .poll(() => image.evaluate((one) => (one as HTMLImageElement).naturalWidth))
    .toBe(320);
}

async function saves(messages: Locator, name: string): Promise<void> {
  const page = messages.page();
  const download = page
    .context()
    .waitForEvent('page')
    .catch(() => undefined);
  const saved = page.waitForEvent('download');
  await messages.getByRole('button', { name: `Download ${name}` }).click();
  const file = await Promise.race([
    saved,
    download.then((opened) => opened?.waitForEvent('download')),
  ]);
  expect(file?.suggestedFilename()).toBe(name);
}

async function sent(ben: Rep, kim: Visitor): Promise<void> {
  const plan = { name: 'plan.png', mimeType: 'image/png', buffer: await picture(kim) };
  await picks(kim.chat, plan);
  await seesPicture(kim.messages, 'plan.png');
  await seesPicture(ben.messages, 'plan.png');
  await picks(ben.messenger, { name: 'offer.pdf', mimeType: 'application/pdf', buffer: PDF });
  const row = { name: /^Download offer\.pdf, PDF/ };
  await expect(ben.messages.getByRole('button', row)).toBeVisible();
  await expect(kim.messages.getByRole('button', row)).toBeVisible();
}

test('CV-8 a picture and a document go both ways, stay after a reload and are played back', async ({
  talking,
}) => {
  const { ben, kim } = await talking();
  await sent(ben, kim);
  await expect(kim.chat.getByText('Seen')).toBeVisible();
  await saves(kim.messages, 'offer.pdf');
  await accessible(kim.page);
  await accessible(ben.page);

  await kim.page.reload();
  await seesPicture(kim.messages, 'plan.png');
  await ben.page.reload();
  await seesPicture(ben.messages, 'plan.png');
  await expect(ben.messages.getByRole('button', { name: /^Download offer\.pdf/ })).toBeVisible();

  await kim.chat.getByRole('button', { name: 'End chat' }).click();
  await ben.messenger.getByRole('link', { name: 'Open playback' }).click();
  const transcript = ben.page.getByRole('log', { name: 'Messages' });
  await seesPicture(transcript, 'plan.png');
  await saves(transcript, 'offer.pdf');
  expect([...kim.complaints, ...ben.complaints]).toEqual([]);
});

test('CV-8 SEC-1 what is not what it says is refused in words, and the talk goes on', async ({
  talking,
}) => {
  const { ben, kim } = await talking();
  await picks(kim.chat, { name: 'photo.png', mimeType: 'image/png', buffer: ZIP });
  const refused = kim.chat.getByRole('alert');
  await expect(refused).toHaveText('Not sent · Files of this kind cannot be sent here.');
  await accessible(kim.page);
  await kim.chat.getByRole('button', { name: 'Remove: photo.png' }).click();
  await expect(refused).toBeHidden();

  const large = {
    name: 'large.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.alloc(10_485_761),
  };
  await picks(kim.chat, large);
  await expect(refused).toHaveText(/^Not sent · Larger than 10 MB/);
  await kim.writes('Never mind');
  await expect(ben.message('Never mind')).toBeVisible();
  await expect(ben.messages.getByRole('button', { name: /photo|large/ })).toHaveCount(0);
  await kim.chat.getByRole('button', { name: 'End chat' }).click();
  expect(ben.complaints).toEqual([]);
});

test('CV-8 a file is pasted and dropped, and opens a conversation', async ({ rep, visitor }) => {
  const ben = await rep('ben');
  const kim = await visitor('/demo/pricing');
  await kim.opensChat();
  const bytes = [...(await picture(kim))];
  await kim.chat.getByRole('textbox', { name: 'Message', exact: true }).evaluate((box, content) => {
    const data = new DataTransfer();
    data.items.add(new File([new Uint8Array(content)], 'pasted.png', { type: 'image/png' }));
    box.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
  }, bytes);
  await seesPicture(kim.messages, 'pasted.png');
  await ben.starts(ben.card('Pricing Page', kim));
  await seesPicture(ben.messages, 'pasted.png');

  await ben.messenger.evaluate((place, content) => {
    const data = new DataTransfer();
    data.items.add(new File([new Uint8Array(content)], 'dropped.png', { type: 'image/png' }));
    for (const type of ['dragenter', 'dragover', 'drop']) {
      place.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true }));
    }
  }, bytes);
  await seesPicture(ben.messages, 'dropped.png');
  await seesPicture(kim.messages, 'dropped.png');
  await kim.chat.getByRole('button', { name: 'End chat' }).click();
  expect([...kim.complaints, ...ben.complaints]).toEqual([]);
});
