import { t } from '../texts/en';

/** API names as Salesforce's pages write them: "Live_Stream__c" → "Live Stream". */
export function label(name: string): string {
  return name.replace(/__c$/, '').replaceAll('_', ' ');
}

/** A value as a person reads it. */
export function valueText(value: string | undefined): string {
  if (value === undefined || value === '') return t.configuration.nothing;
  if (value === 'true') return t.configuration.on;
  return value === 'false' ? t.configuration.off : value;
}
