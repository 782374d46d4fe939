/** Every word of the playback page in English; every other language has the same keys. */
export const en = {
  title: 'Conversation playback',
  messages: 'Messages',
  loading: 'Loading',
  visitor: 'Visitor',
  rep: 'Rep',
  site: 'Website',
  company: 'Company',
  email: 'E-mail',
  started: 'Started',
  length: 'Length',
  outcome: 'Outcome',
  noOutcome: 'None given',
  rating: 'Rating',
  ratingComment: 'What the visitor added',
  rated: (score: number, word: string) => `${score} of 5, ${word}`,
  scores: ['bad', 'poor', 'okay', 'good', 'excellent'],
  ended: 'Ended',
  open: 'Still going on',
  goOn: 'Open conversation',
  print: 'Print',
  salesforce: 'Salesforce',
  event: 'Event',
  lead: 'Lead',
  contact: 'Contact',
  account: 'Account',
  notYet: 'Not written to Salesforce yet.',
  opensSalesforce: 'opens Salesforce in a new tab',
  empty: 'Nothing was said.',
  tryAgain: 'Try again',
  files: {
    download: 'Download {name}',
    fileFailed: 'That did not work. Try again in a moment.',
  },
  trouble: {
    missing: [
      'This conversation is not there',
      'It may have been removed, or the address is wrong.',
    ],
    forbidden: [
      'You may not see this conversation',
      'Its transcript is for the rep who had it, the visitor’s owner and managers.',
    ],
    failed: ['The conversation could not be loaded', 'Nothing is lost. Try again in a moment.'],
  },
  ends: {
    rep: 'by the rep',
    visitor: 'by the visitor',
    silence: 'after a long silence',
    blocked: 'the visitor was blocked',
    'site-off': 'the chat was switched off on the website',
    'left-site': 'the visitor left the website',
    dismissed: 'the visitor closed the message',
    withdrawn: 'it was taken back',
    missed: 'missed',
  },
  events: {
    requested: (who: string) => `${who} asked for a person`,
    joined: (who: string) => `${who} joined`,
    'joined.taken-over': (who: string) => `${who} took over`,
    'joined.relieved': (who: string, former: string) => `${who} stepped in for ${former}`,
    'joined.pounced': (who: string) => `${who} wrote first`,
    'joined.transferred': (who: string, former: string) => `${former} transferred this to ${who}`,
    'held-up': (who: string) => `${who} was held up, colleagues were asked`,
    missed: () => 'Nobody answered in time',
    'missed.nobody': () => 'Nobody was available',
    'missed.no-relief': () => 'Nobody came instead',
    'missed.out-of-hours': () => 'Asked out of business hours',
    'missed.no-reply': () => 'Nobody came to the answer in time',
    asked: () => 'Silence: the visitor was asked whether to go on',
    ended: () => 'Conversation ended',
    'meeting-booked': (who: string) => `${who} booked a meeting`,
    'meeting-moved': (who: string) => `${who} moved the meeting`,
    'meeting-cancelled': (who: string) => `The meeting with ${who} was cancelled`,
    'meeting-requested': (who: string) => `${who} asked for a meeting`,
  },
};

export type Texts = typeof en;

/** The words in use: English until another language is spoken. Read them when they are shown. */
export let t: Texts = en;

/** From now on the page says it so. */
export function speak(words: Texts): void {
  t = words;
}
