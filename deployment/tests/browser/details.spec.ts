import { expect, test } from './fixtures.js';
import { accessible } from './accessible.js';
import { type Rep, type Visitor } from './people.js';
import { failing, records, unshared } from './stage.js';

const facts = (rep: Rep) => rep.page.getByRole('region', { name: 'Visitor 360' });
const dialog = (rep: Rep) => rep.page.getByRole('dialog', { name: 'Edit details' });
const field = (rep: Rep, name: string) => dialog(rep).getByRole('textbox', { name, exact: true });

async function looksAt(rep: Rep, visitor: Visitor): Promise<void> {
  await rep.card('Pricing Page', visitor).getByRole('link', { name: 'Open conversation' }).click();
}

async function edits(rep: Rep): Promise<void> {
  await facts(rep).getByRole('button', { name: 'Edit details' }).click();
  await expect(field(rep, 'Name')).toBeFocused();
}

async function saves(rep: Rep): Promise<void> {
  await dialog(rep).getByRole('button', { name: 'Save details' }).click();
  await expect(dialog(rep)).toHaveCount(0);
}

test('V360-7 SEC-2 notes what a visitor said, as its word, and finds its record by it', async ({
  rep,
  visitor,
}) => {
  const email = `sam.${Date.now()}@heard-of.example`;
  const lead = await records.create('Lead', {
    FirstName: 'Sam',
    LastName: 'Heard',
    Company: 'Heard Of',
    Email: email,
  });
  try {
    const ben = await rep('ben');
    const sam = await visitor('/demo/pricing');
    await looksAt(ben, sam);
    await edits(ben);
    await field(ben, 'E-mail').fill('sam at heard');
    await field(ben, 'Phone').fill('+45 (0) 12 34');
    await dialog(ben).getByRole('button', { name: 'Save details' }).click();
    await expect(dialog(ben).getByRole('alert')).toContainText('That is no e-mail address');
    await expect(field(ben, 'E-mail')).toHaveAttribute('aria-invalid', 'true');
    await accessible(ben.page);
    await field(ben, 'E-mail').fill(email);
    await saves(ben);

    await expect(facts(ben).getByRole('button', { name: 'Edit details' })).toBeFocused();
    await expect(facts(ben)).toContainText('+45 (0) 12 34');
    await expect(facts(ben).getByText(/^Noted by Ben Carter/)).toHaveCount(2);
    await expect(facts(ben).getByText('claimed', { exact: true })).toBeVisible();
    await expect(facts(ben).getByRole('link', { name: 'Sam Heard' })).toBeVisible();
    await ben.page.reload();
    await expect(facts(ben)).toContainText('+45 (0) 12 34');

    await edits(ben);
    await expect(field(ben, 'Phone')).toHaveValue('+45 (0) 12 34');
    await ben.page.keyboard.press('Escape');
    await expect(dialog(ben)).toHaveCount(0);
    expect(ben.complaints).toEqual([]);
  } finally {
    await records.remove('Lead', lead);
  }
});

test('SEC-2 shows by an address that a rep types no record that Salesforce keeps from the rep', async ({
  rep,
  visitor,
}) => {
  const stamp = Date.now();
  const domain = `typed${stamp}.example`;
  const account = await records.create('Account', { Name: `Open ${stamp}`, Website: domain });
  const contact = await records.create('Contact', {
    LastName: `Secret${stamp}`,
    AccountId: account,
    Email: `kim@${domain}`,
  });
  await unshared(contact);
  try {
    const ben = await rep('ben');
    const kim = await visitor('/demo/pricing');
    await looksAt(ben, kim);
    await edits(ben);
    await field(ben, 'E-mail').fill(`kim@${domain}`);
    await saves(ben);

    await expect(facts(ben).getByRole('link', { name: `Open ${stamp}` })).toBeVisible();
    await expect(ben.page.getByText(`Secret${stamp}`)).toHaveCount(0);
  } finally {
    await unshared();
    await records.remove('Contact', contact);
    await records.remove('Account', account);
  }
});

test('V360-7 makes a lead now, and the conversation hangs on it alone', async ({
  rep,
  visitor,
}) => {
  const email = `pat.${Date.now()}@brand-new.example`;
  const ben = await rep('ben');
  const pat = await visitor('/demo/pricing');
  await pat.opensChat();
  await pat.asksForAPerson();
  await ben.starts(ben.card('Pricing Page', pat));
  await pat.writes('Call me, please.');
  await edits(ben);
  await field(ben, 'Name').fill('Pat Brand');
  await field(ben, 'Phone').fill('030 123');
  await dialog(ben).getByRole('button', { name: 'Create lead' }).click();
  await expect(dialog(ben).getByRole('alert')).toContainText('Note an e-mail address first');
  await field(ben, 'E-mail').fill(email);

  await failing(40);
  await dialog(ben).getByRole('button', { name: 'Create lead' }).click();
  await expect(dialog(ben).getByRole('alert')).toContainText('What you noted is kept');
  await failing(0);
  await dialog(ben).getByRole('button', { name: 'Create lead' }).click();
  await expect(dialog(ben)).toContainText('The lead is made.');
  await accessible(ben.page);
  await ben.page.keyboard.press('Escape');

  const found = `SELECT Id, Name, Phone, Owner.Name, Description FROM Lead WHERE Email = '${email}'`;
  const [lead] = await records.query(found);
  expect(lead).toMatchObject({ Name: 'Pat Brand', Phone: '030 123' });
  expect(lead?.['Owner']).toMatchObject({ Name: 'Ben Carter' });
  expect(lead?.['Description']).toContain('Noted by Ben Carter');
  await expect(facts(ben).getByRole('link', { name: 'Pat Brand' })).toBeVisible();

  await pat.chat.getByRole('button', { name: 'End chat' }).click();
  const events = `SELECT Id, Description, Owner.Name FROM Event WHERE WhoId = '${lead?.Id}'`;
  await expect.poll(() => records.query(events), { timeout: 30_000 }).toHaveLength(1);
  const [event] = await records.query(events);
  expect(event?.['Owner']).toMatchObject({ Name: 'Ben Carter' });
  expect(event?.['Description']).toContain('phone 030 123');
  expect(await records.query(found)).toHaveLength(1);
});

test('V360-7 finds a record by name and links it; duplicates are shown and linked instead', async ({
  rep,
  visitor,
}) => {
  const stamp = Date.now();
  const email = `lou.${stamp}@linked.example`;
  const lead = await records.create('Lead', {
    FirstName: 'Lou',
    LastName: `Linked${stamp}`,
    Company: "O'Hara & 50%_off",
    Email: email,
  });
  try {
    const ben = await rep('ben');
    const lou = await visitor('/demo/pricing');
    await looksAt(ben, lou);
    await edits(ben);
    const search = dialog(ben).getByRole('searchbox', { name: /^Find a contact or lead/ });
    await search.fill("' OR Name LIKE '%");
    await search.press('Enter');
    await expect(dialog(ben)).toContainText('Nobody whom you may see in Salesforce');
    await search.fill("o'hara & 50%");
    await search.press('Enter');
    await accessible(ben.page);
    await dialog(ben)
      .getByRole('button', { name: `Link Lou Linked${stamp}` })
      .click();
    await expect(dialog(ben)).toContainText('Linked. The conversation will be on that record.');
    await ben.page.keyboard.press('Escape');
    await expect(facts(ben).getByRole('link', { name: `Lou Linked${stamp}` })).toBeVisible();
    await expect(facts(ben)).toContainText(email);

    const twin = await visitor('/demo/pricing');
    await ben.page.getByRole('link', { name: 'Live Streams' }).first().click();
    await looksAt(ben, twin);
    await edits(ben);
    await field(ben, 'E-mail').fill(`other.${email}`);
    await saves(ben);
    await edits(ben);
    await search.fill('Lou Linked');
    await search.press('Enter');
    await dialog(ben)
      .getByRole('button', { name: `Link Lou Linked${stamp}` })
      .click();
    await ben.page.keyboard.press('Escape');
    // The record has another address than the visitor gave; the rep's word counts.
    await expect(facts(ben).getByRole('link', { name: `Lou Linked${stamp}` })).toBeVisible();
  } finally {
    await records.remove('Lead', lead);
  }
});

test('V360-7 of two reps the last word counts, and both see it', async ({ rep, visitor }) => {
  const ben = await rep('ben');
  const chloe = await rep('chloe');
  const there = await visitor('/demo/pricing');
  await looksAt(ben, there);
  await looksAt(chloe, there);
  await edits(chloe);
  await field(chloe, 'Phone').fill('222');
  await edits(ben);
  await field(ben, 'Phone').fill('111');
  await saves(ben);
  await expect(dialog(chloe)).toContainText('Ben Carter has changed these details meanwhile');
  await expect(field(chloe, 'Phone')).toHaveValue('222');
  await saves(chloe);

  for (const one of [ben, chloe]) {
    await expect(facts(one)).toContainText('222');
    await expect(facts(one)).not.toContainText('111');
    await expect(facts(one).getByText(/^Noted by Chloe/)).toBeVisible();
  }
});
