import type { Configuration, Version } from './ConfigurationModel';

const AT = '2026-11-23T10:00:00Z';

export function version(number: number, part: Partial<Version> = {}): Version {
  return { number, at: AT, how: 'PUBLISHED', by: 'Olga Petrova', changes: [], ...part };
}

/** Version 3 is in force, one record waits. */
export function configuration(part: Partial<Configuration> = {}): Configuration {
  return {
    publishing: 'BY_PUBLISHING',
    inForce: version(3, { note: 'Autumn' }),
    readAt: AT,
    draft: 'f00',
    sound: true,
    changes: [
      {
        kind: 'CHANGED',
        object: 'Live_Stream__c',
        name: 'Pricing Page',
        url: 'https://org.example/a01',
        fields: [{ field: 'Filter_Logic__c', before: '1', now: '1 OR 2' }],
      },
    ],
    problems: [],
    history: [version(3), version(2, { how: 'RETURNED', returnedTo: 1 }), version(1)],
    ...part,
  };
}
