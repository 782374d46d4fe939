import { records } from './stage.js';

/** A rule of its own, so that the visitors of the other tests never come to Sam. */
export async function everybodyOnTheCustomersPageComesToSam(): Promise<() => Promise<void>> {
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
