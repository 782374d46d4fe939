import { SALESFORCE } from './stage.js';

export interface Mail {
  subject: string;
  text: string;
  html: string;
}

/** The mails that the catcher has for an address, the latest first. */
export async function mailsTo(address: string): Promise<Mail[]> {
  const answer = await fetch(`${SALESFORCE}/mail.json?to=${encodeURIComponent(address)}`);
  return (await answer.json()) as Mail[];
}
