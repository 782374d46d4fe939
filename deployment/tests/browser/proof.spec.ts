import { accessible } from './accessible.js';
import { type Rep, type Visitor } from './people.js';
import { expect, test } from './fixtures.js';
import { mailsTo } from './mails.js';

/** An address of its own for each run, so that no other test's mail is meant. */
const PERSON = `pat-${Date.now().toString(36)}@unknown.example`;

/** The code of the latest mail, once there are so many. */
async function codeOf(address: string, mails: number): Promise<string> {
  await expect.poll(async () => (await mailsTo(address)).length).toBe(mails);
  const [latest] = await mailsTo(address);
  const code = /^(\d{6}) is your code/.exec(latest?.subject ?? '')?.[1];
  if (code === undefined) throw new Error(`no code in ${latest?.subject}`);
  return code;
}

async function chooses(visitor: Visitor, choice: string): Promise<void> {
  await visitor.chat.getByRole('button', { name: 'More', exact: true }).click();
  await visitor.chat.getByRole('button', { name: choice }).click();
}

/** Types a code into the sheet that asks for it. */
async function enters(visitor: Visitor, code: string): Promise<void> {
  await visitor.chat.getByRole('textbox', { name: 'Code from the e-mail' }).fill(code);
  await visitor.chat.getByRole('button', { name: 'Confirm', exact: true }).click();
}

/** What a rep sees of the visitor while they talk. */
function mark(rep: Rep, words: string) {
  return rep.page.getByRole('region', { name: 'Visitor 360' }).getByText(words, { exact: true });
}

test('SEC-2 CV-12 CV-4 a code proves an address, which then gets its words and finds them again', async ({
  talking,
  visitor,
}) => {
  const { ben, kim } = await talking();
  await ben.writes('What may I send you?');
  await kim.writes('The **price list**, please', 'The price list, please');

  await test.step('the address is proven by the code alone', async () => {
    await chooses(kim, 'Confirm e-mail address');
    await kim.chat.getByRole('textbox', { name: 'E-mail' }).fill(PERSON);
    await kim.chat.getByRole('button', { name: 'Send a code' }).click();
    const code = await codeOf(PERSON, 1);
    await expect(mark(ben, 'claimed')).toBeVisible();
    await enters(kim, code === '111111' ? '222222' : '111111');
    await expect(kim.chat.getByRole('alert')).toContainText('Attempts left: 4');
    await expect(mark(ben, 'proven')).toHaveCount(0);
    await accessible(kim.page);
    await enters(kim, code);
    await expect(kim.chat.getByText('p…@unknown.example is confirmed.')).toBeVisible();
    await expect(mark(ben, 'proven')).toBeVisible();
  });

  await test.step('the words go to it after the end', async () => {
    await kim.chat.getByRole('button', { name: 'Back' }).click();
    await kim.chat.getByRole('button', { name: 'End chat' }).click();
    await kim.chat.getByRole('button', { name: 'Send transcript by e-mail' }).click();
    await expect(kim.chat.getByText('The transcript is on its way')).toBeVisible();
    await expect.poll(async () => (await mailsTo(PERSON)).length).toBe(2);
    const [transcript] = await mailsTo(PERSON);
    expect(transcript?.subject).toMatch(/^Your conversation with /);
    expect(transcript?.text).toContain('What may I send you?');
    expect(transcript?.html).toContain('<strong>price list</strong>');
    expect(transcript?.text).toContain('Europe/Madrid');
  });

  await test.step('a second device sees them once it is proven there too', async () => {
    const phone = await visitor('/demo/pricing');
    await phone.opensChat();
    await chooses(phone, 'Earlier conversations');
    await expect(phone.chat.getByText('There are none yet.')).toBeVisible();
    await phone.chat.getByRole('button', { name: 'Confirm e-mail address' }).click();
    await phone.chat.getByRole('textbox', { name: 'E-mail' }).fill(PERSON);
    await phone.chat.getByRole('button', { name: 'Send a code' }).click();
    await enters(phone, await codeOf(PERSON, 3));
    await phone.chat.getByRole('button', { name: 'Ben Carter' }).click();
    await expect(phone.chat.getByText('What may I send you?')).toBeVisible();
    await expect(phone.chat.getByText('price list', { exact: true })).toBeVisible();
    await accessible(phone.page);
    await phone.chat.getByRole('button', { name: 'Earlier conversations' }).click();
    await phone.chat.getByRole('button', { name: 'Forget me on this device' }).click();
    await expect(phone.chat).toHaveCount(0);
    await phone.page.reload();
    await phone.opensChat();
    await chooses(phone, 'Earlier conversations');
    await expect(phone.chat.getByText('There are none yet.')).toBeVisible();
  });
});
