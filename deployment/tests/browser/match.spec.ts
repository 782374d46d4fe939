import { expect, test } from './fixtures.js';
import { accessible } from './accessible.js';
import { records } from './stage.js';

// Two people of one address are what the local Salesforce's duplicate rule is there to refuse.
const ANYWAY = { 'Sforce-Duplicate-Rule-Header': 'allowSave=true' };

test('V360-7 where two records fit, the rep says which one it is', async ({ rep, visitor }) => {
  const email = `robin.${Date.now()}@two-desks.example`;
  const [first, second] = [
    await records.create('Lead', {
      FirstName: 'Robin',
      LastName: 'East',
      Company: 'East Desk',
      Email: email,
    }),
    await records.create(
      'Lead',
      { FirstName: 'Robin', LastName: 'West', Company: 'West Desk', Email: email },
      ANYWAY,
    ),
  ];
  try {
    const ben = await rep('ben');
    const robin = await visitor('/demo/pricing');
    await robin.opensChat();
    await robin.gives(email);
    const card = ben.card('Pricing Page', robin);
    await expect(card).toHaveAccessibleName(/^Robin/);
    await card.getByRole('link', { name: 'Open conversation' }).click();
    const known = ben.page.getByRole('region', { name: 'Visitor 360' });
    await expect(known.getByRole('heading', { name: 'Who is it?' })).toBeVisible();
    await accessible(ben.page);

    await known.getByRole('button', { name: 'Choose Robin East, East Desk' }).click();
    await expect(known.getByRole('heading', { name: 'Who is it?' })).toHaveCount(0);
    await expect(known.getByRole('link', { name: 'Robin East' })).toBeVisible();
    await ben.page.reload();
    await expect(known.getByRole('link', { name: 'Robin East' })).toBeVisible();
    await expect(known.getByRole('heading', { name: 'Who is it?' })).toHaveCount(0);
  } finally {
    await records.remove('Lead', first);
    await records.remove('Lead', second);
  }
});

test('RT-4 V360-2 what changes in Salesforce changes on the board by itself', async ({
  rep,
  visitor,
}) => {
  const email = `sasha.${Date.now()}@moving-up.example`;
  const lead = await records.create('Lead', {
    FirstName: 'Sasha',
    LastName: 'Before',
    Company: 'Moving Up',
    Email: email,
  });
  try {
    const ben = await rep('ben');
    const sasha = await visitor('/demo/pricing');
    await sasha.opensChat();
    await sasha.gives(email);
    const card = ben.card('Pricing Page', sasha);
    await expect(card).toHaveAccessibleName(/^Sasha Before/);

    // The read-through's answer is good for a minute: what shows sooner came by a change event.
    await records.update('Lead', lead, { LastName: 'After' });

    await expect(card).toHaveAccessibleName(/^Sasha After/);
  } finally {
    await records.remove('Lead', lead);
  }
});
