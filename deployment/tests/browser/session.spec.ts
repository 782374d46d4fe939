import { expect, test } from './fixtures.js';
import { accessible } from './accessible.js';
import { Rep } from './people.js';
import { forgetsSession } from './sessions.js';
import { FOYER, records } from './stage.js';

async function assignmentOf(user: string): Promise<{ id: string; set: string; person: string }> {
  const [found] = await records.query(
    'SELECT Id, PermissionSetId, AssigneeId FROM PermissionSetAssignment' +
      ` WHERE Assignee.Username = '${user}@foyer.example'`,
  );
  if (!found) throw new Error(`${user} has no permission set`);
  return {
    id: found.Id,
    set: String(found['PermissionSetId']),
    person: String(found['AssigneeId']),
  };
}

test('OPS-3 who signs out is signed out in every window', async ({ browser }) => {
  const chloe = await Rep.signsIn(browser, 'chloe');
  const other = await chloe.context.newPage();
  await other.goto(chloe.page.url());
  await expect(other.getByRole('switch', { name: 'Available' })).toBeEnabled();
  await chloe.page.getByRole('button', { name: 'Profile' }).click();
  await chloe.page.getByRole('button', { name: 'Sign out' }).click();
  await expect(chloe.page.getByRole('button', { name: 'Sign in with Salesforce' })).toBeVisible();
  await expect(other.getByRole('heading', { name: 'Your session has ended' })).toBeVisible();
  await accessible(other);
  await chloe.context.close();
});

test('OPS-3 whose permission set is taken away is out within a minute', async ({ browser }) => {
  test.setTimeout(150_000);
  const { id, set, person } = await assignmentOf('chloe');
  const chloe = await Rep.signsIn(browser, 'chloe');
  await records.remove('PermissionSetAssignment', id);
  try {
    await expect(
      chloe.page.getByRole('heading', { name: 'You have no access to Foyer yet' }),
    ).toBeVisible({ timeout: 60_000 });
    const answer = await chloe.context.request.get(`${FOYER}/api/me`);
    expect(answer.status()).toBe(403);
    await accessible(chloe.page);
  } finally {
    await records.create('PermissionSetAssignment', { AssigneeId: person, PermissionSetId: set });
    forgetsSession('chloe');
  }
  await chloe.context.close();
});
