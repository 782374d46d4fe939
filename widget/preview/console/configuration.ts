import type { Configuration } from '../../src/console/configuration/ConfigurationModel';
import { ago } from './people';

const asked = new URLSearchParams(location.search);
const wrong = asked.has('wrong');

/** A configuration with changes that wait; `?wrong` spoils one. */
export const configuration: Configuration = {
  publishing: 'BY_PUBLISHING',
  inForce: {
    number: 12,
    at: ago(3600),
    how: 'PUBLISHED',
    by: 'Olga Petrova',
    note: 'Autumn campaign',
    changes: [],
  },
  readAt: ago(12),
  draft: 'f00',
  sound: !wrong,
  changes: [
    {
      kind: 'CHANGED',
      object: 'Live_Stream__c',
      name: 'Paid Advertising',
      url: 'http://localhost:8181/a01',
      fields: [
        { field: 'Filter_Logic__c', before: '1 OR 2', now: '1 OR 2 OR 3' },
        { field: 'Auto_Pounce__c', before: 'false', now: 'true' },
      ],
    },
    {
      kind: 'ADDED',
      object: 'Criterion__c',
      name: 'Paid Advertising › 3',
      url: 'http://localhost:8181/a02',
      fields: [],
    },
    { kind: 'REMOVED', object: 'Team_Member__c', name: 'Everyone › ben@foyer.example', fields: [] },
  ],
  problems: wrong
    ? [
        {
          object: 'Live_Stream__c',
          record: 'Pricing Page',
          field: 'Field__c',
          message: 'Criterion 2: there is no field “Acount.Industry”.',
          url: 'http://localhost:8181/a03',
        },
      ]
    : [],
  history: [
    { number: 12, at: ago(3600), how: 'PUBLISHED', by: 'Olga Petrova', changes: [] },
    { number: 11, at: ago(90_000), how: 'RETURNED', by: 'Ada Lopez', returnedTo: 9, changes: [] },
    { number: 10, at: ago(93_600), how: 'SAVED', by: 'Olga Petrova', changes: [] },
  ],
};
