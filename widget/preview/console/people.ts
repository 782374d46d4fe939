import type { Card, ConversationView, Entry, StreamView } from '../../src/protocol/frames';

export const ME = { id: '005A', name: 'Ana Novak' };

export const streams: StreamView[] = [
  { id: 'target', title: 'Target Account', color: '#d93a6a', autoPounce: true },
  { id: 'opp', title: 'Open Opportunity', color: '#0b827c', autoPounce: true },
  { id: 'ads', title: 'Paid Advertising', color: '#b45309', autoPounce: false },
  { id: 'pricing', title: 'Pricing Page', color: '#5a45c8', autoPounce: false },
];

const started = Date.now();
export const ago = (seconds: number): string => new Date(started - seconds * 1000).toISOString();
export const hence = (seconds: number): string =>
  new Date(Date.now() + seconds * 1000).toISOString();

let next = 0;

export function card(part: Partial<Card>): Card {
  const id = ++next;
  return {
    visitor: `vis_${id}`,
    name: 'Visitor',
    stream: 'pricing',
    page: { title: 'Plans and pricing', path: '/pricing', url: 'https://shop.example/pricing' },
    visitStartedAt: ago(60 + id * 37),
    pageStartedAt: ago(20 + id),
    pages: 1 + (id % 6),
    scroll: (id * 23) % 100,
    idle: false,
    proven: false,
    routing: {
      experience: 'Greeting',
      reason: 'Rule “Everybody else”: round robin in team Inbound',
      to: ['Ana Novak', 'Ben Okafor', 'Chloe Martin'],
    },
    since: ago(300 - id),
    ...part,
  };
}

export const kim = card({
  name: 'Kim Andersen',
  stream: 'target',
  company: 'ACME Robotics',
  place: 'Odense, DK',
  scroll: 72,
  pages: 4,
  email: 'kim@acme.example',
  proven: false,
  confidence: 'Very High',
  person: {
    kind: 'contact',
    id: '003K',
    name: 'Kim Andersen',
    title: 'Head of Plant Automation',
    url: 'http://localhost:8181/003K',
  },
  account: {
    id: '001K',
    name: 'ACME Robotics',
    industry: 'Industrial',
    employees: 1200,
    country: 'Denmark',
    target: true,
    url: 'http://localhost:8181/001K',
  },
  opportunity: {
    id: '006K',
    name: 'Plant 4 rollout',
    amount: 40000,
    currency: 'USD',
    stage: 'Proposal',
    closeDate: '2026-12-12',
    url: 'http://localhost:8181/006K',
  },
  owner: { id: ME.id, name: ME.name },
  source: {
    referrer: 'https://www.google.com/',
    utmSource: 'newsletter',
    utmMedium: 'email',
    utmCampaign: 'may-launch',
  },
  routing: {
    experience: 'Asks for a person',
    reason: 'Rule “Owner of the account”: Ana Novak owns ACME Robotics',
    to: ['Ana Novak'],
  },
});

export const mika = card({
  name: 'Mika Korhonen',
  stream: 'opp',
  place: 'Tampere, FI',
  scroll: 88,
  page: { title: 'Single sign-on', path: '/docs/sso', url: 'https://shop.example/docs/sso' },
  email: 'mika@nordlys.example',
  proven: true,
  person: { kind: 'contact', id: '003M', name: 'Mika Korhonen', url: 'http://localhost:8181/003M' },
  account: {
    id: '001M',
    name: 'Nordlys Energy',
    industry: 'Energy',
    employees: 800,
    target: false,
    url: 'http://localhost:8181/001M',
  },
  opportunity: {
    id: '006M',
    name: 'Grid',
    amount: 125000,
    currency: 'EUR',
    stage: 'Negotiation',
    url: 'http://localhost:8181/006M',
  },
  owner: { id: ME.id, name: ME.name },
  conversation: { id: 'cnv_mika', state: 'open', rep: ME },
});

export const few: Card[] = [
  kim,
  mika,
  card({
    name: 'Visitor',
    stream: 'ads',
    place: 'São Paulo, BR',
    source: { utmSource: 'google', utmCampaign: 'live chat salesforce' },
    scroll: 12,
    page: { title: 'Home', path: '/', url: 'https://shop.example/' },
  }),
];

export const many: Card[] = [
  ...few,
  card({
    name: 'Brightwell',
    company: 'Brightwell',
    stream: 'target',
    place: 'Leeds, GB',
    account: {
      id: '001B',
      name: 'Brightwell',
      industry: 'Retail',
      employees: 2000,
      target: true,
      url: 'http://localhost:8181/001B',
    },
    owner: { name: 'Ana Novak' },
  }),
  card({
    name: 'Dr. Maximiliane Oberhauser-Freifrau von und zu Donaudampfschifffahrtsgesellschaft',
    company: 'Rechtsschutzversicherungsgesellschaften AG',
    stream: 'target',
    place: 'Mönchengladbach, Nordrhein-Westfalen, DE',
    page: {
      title: 'Datenschutzgrundverordnung',
      path: '/de/unternehmen/datenschutzgrundverordnung-auftragsverarbeitung',
      url: 'https://shop.example/de',
    },
    person: { kind: 'lead', id: '00Q', name: 'Maximiliane', url: 'http://localhost:8181/00Q' },
    owner: { name: 'Bartholomäus Wiesengrund' },
    conversation: {
      id: 'cnv_x',
      state: 'open',
      rep: { id: '005B', name: 'Bartholomäus Wiesengrund' },
    },
  }),
  card({
    name: 'ליאור כהן',
    company: 'חברת דוגמה',
    stream: 'ads',
    place: 'Tel Aviv, IL',
    person: { kind: 'lead', id: '00Q2', name: 'ליאור', url: 'http://localhost:8181/00Q2' },
  }),
  card({
    name: 'Hanako Sato',
    stream: 'ads',
    idle: true,
    idleSince: ago(190),
    company: 'Kumo K.K.',
  }),
  card({
    name: 'Lucía Pardo',
    company: 'Pardo Asociados',
    stream: 'pricing',
    place: 'Valencia, ES',
    conversation: { id: 'cnv_lucia', state: 'open', rep: ME },
    person: { kind: 'lead', id: '00Q3', name: 'Lucía Pardo', url: 'http://localhost:8181/00Q3' },
  }),
  ...Array.from({ length: 14 }, (_, i) =>
    card({
      stream: ['ads', 'pricing', 'opp', 'ads'][i % 4] ?? 'ads',
      place: ['Toronto, CA', 'Lyon, FR', 'Austin, US'][i % 3] ?? '',
      source: { utmSource: 'linkedin', utmCampaign: 'spring-launch' },
    }),
  ),
];

export function thousand(): Card[] {
  return [
    ...many,
    ...Array.from({ length: 980 }, (_, i) =>
      card({ name: `Visitor ${i}`, stream: streams[i % 4]?.id ?? 'ads' }),
    ),
  ];
}

export function view(part: Partial<ConversationView>): ConversationView {
  return {
    conversation: 'cnv_kim',
    visitor: kim.visitor,
    visitorName: 'Kim Andersen',
    state: 'open',
    seq: 0,
    visitorSeen: 0,
    repSeen: 0,
    startedAt: ago(151),
    origin: 'inbound',
    rep: ME,
    ...part,
  };
}

export function say(
  seq: number,
  who: 'visitor' | 'rep' | 'system',
  text: string,
  at: number,
  kind: Entry['kind'] = 'message',
): Entry {
  const author =
    who === 'rep'
      ? { kind: who, id: ME.id, name: ME.name }
      : { kind: who, name: who === 'visitor' ? 'Kim Andersen' : '' };
  return {
    seq,
    kind,
    at: ago(at),
    author,
    ...(kind === 'message' && { text, clientId: `old_${seq}` }),
  };
}

export const kimSaid: Entry[] = [
  say(1, 'visitor', '', 86_600, 'requested'),
  say(2, 'rep', '', 86_590, 'joined'),
  say(3, 'visitor', 'Hi! Do you support our Salesforce sandbox too?', 86_500),
  say(
    4,
    'rep',
    'Yes. Each sandbox gets its own site key, nothing mixes with production: https://shop.example/docs/sandboxes',
    86_450,
  ),
  say(5, 'rep', 'Shall I show you on a short call?', 86_440),
  say(6, 'visitor', 'Sure, after lunch?', 120),
  say(
    7,
    'visitor',
    'Eine Rechtsschutzversicherungsgesellschaftenangelegenheitsverordnungsnovelle hätte ich auch noch zu besprechen.',
    100,
  ),
];
