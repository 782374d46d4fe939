import { Rep, Visitor } from './people.js';
import { records } from './stage.js';
import { expect, test } from '@playwright/test';

const THREE_MINUTES = 180_000;

/** A rule of its own, so that the visitors of the other tests never come to Sam. */
async function everybodyOnTheCustomersPageComesToSam(): Promise<() => Promise<void>> {
  const [sam] = await records.query("SELECT Id FROM User WHERE Username = 'sam@foyer.example'");
  const [right] = await records.query("SELECT Id FROM PermissionSet WHERE Name = 'Foyer_Rep'");
  const assignment = await records.create('PermissionSetAssignment', {
    AssigneeId: sam?.Id ?? '',
    PermissionSetId: right?.Id ?? '',
  });
  const rule = await records.create('Routing_Rule__c', {
    Name: 'Customers page to Sam',
    Order__c: 1,
    Target__c: 'Rep',
    Rep__c: sam?.Id ?? '',
    Distribution__c: 'All at Once',
    Active__c: true,
  });
  const criterion = await records.create('Criterion__c', {
    Routing_Rule__c: rule,
    Number__c: 1,
    Field__c: 'Page Path',
    Operator__c: 'contains',
    Value__c: '/customers',
  });
  return async () => {
    await records.remove('Criterion__c', criterion);
    await records.remove('Routing_Rule__c', rule);
    await records.remove('PermissionSetAssignment', assignment);
  };
}

test('RT-2 a page hidden for three minutes stays available', async ({ browser }) => {
  const undo = await everybodyOnTheCustomersPageComesToSam();
  try {
    const sam = await Rep.signsIn(browser, 'sam');
    await sam.becomes(true);
    const devtools = await sam.context.newCDPSession(sam.page);
    await devtools.send('Emulation.setFocusEmulationEnabled', { enabled: false });
    const inFront = await sam.context.newPage();
    await inFront.bringToFront();
    await expect.poll(() => sam.page.evaluate(() => document.visibilityState)).toBe('hidden');
    // Three minutes are what the sentence promises; nothing shorter proves it.
    await inFront.waitForTimeout(THREE_MINUTES);
    expect(await sam.page.evaluate(() => document.visibilityState)).toBe('hidden');

    const visitor = await Visitor.arrives(browser, '/demo/customers');
    await visitor.opensChat();
    await visitor.asksForAPerson();
    await expect(visitor.chat.getByText('Waiting for a person')).toBeVisible();
    await expect(sam.page.getByRole('button', { name: 'Start a conversation' })).toBeVisible();
    await visitor.leaves();
    await sam.leaves();
  } finally {
    await undo();
  }
});
