type Card = Record<string, unknown> & { visitor: string };

export const STREAMS = [
  { id: 's1', title: 'Target Account', color: 'Rose', autoPounce: true },
  { id: 's2', title: 'Open Opportunity', color: 'Teal', autoPounce: true },
  { id: 's3', title: 'Paid Advertising', color: 'Amber', autoPounce: false },
  { id: 's4', title: 'Pricing Page', color: 'Violet', autoPounce: false },
  { id: 's5', title: 'Returning', color: 'Blue', autoPounce: false },
];

const PLACES = [
  'Berlin, Germany',
  'Odense, Denmark',
  'Leeds, United Kingdom',
  'São Paulo, Brazil',
  'Toronto, Canada',
  'Osaka, Japan',
  'Austin, United States',
  'Singapore',
  'Valencia, Spain',
  undefined,
];
const PATHS = ['/pricing', '/customers', '/docs/sso', '/product', '/', '/compare/live-chat'];
const FIRST = ['Kim', 'Mika', 'Hanako', 'Lucía', 'Jonas', 'Amélie', 'Ravi', 'Zoë'];
const LAST = ['Andersen', 'Korhonen', 'Sato', 'Pardo', 'Weber', 'Dubois', 'Patel', 'Okafor'];

/** The n-th visitor of a crowd; the same n gives the same visitor. */
export function person(n: number, part: Record<string, unknown> = {}): Card {
  const known = n % 3 === 0;
  const started = new Date(Date.now() - (n % 900) * 1000 - 20_000).toISOString();
  const name = `${FIRST[n % 8]} ${LAST[(n >> 3) % 8]}`;
  const path = PATHS[n % 6] ?? '/';
  const place = PLACES[n % 10];
  return {
    visitor: `vis_${n}`,
    name: known ? name : n % 3 === 1 ? `Company ${n}` : 'Visitor',
    ...(place && { place }),
    stream: `s${1 + ((n * 7) % 5)}`,
    page: { title: `Page ${path}`, path, url: `https://shop.example${path}` },
    visitStartedAt: started,
    pageStartedAt: started,
    pages: 1 + (n % 9),
    scroll: (n * 13) % 101,
    idle: false,
    proven: false,
    ...(known && {
      person: { kind: 'contact', id: `003${n}`, name, url: 'https://crm.example/003' },
      account: {
        id: `001${n}`,
        name: `Company ${n}`,
        industry: 'Manufacturing',
        employees: 420,
        target: n % 2 === 0,
        url: 'https://crm.example/001',
      },
      owner: { id: '005A', name: 'Ana Novak' },
    }),
    routing: { experience: 'Live chat', reason: 'Owner of the account', to: ['Ana Novak'] },
    since: started,
    ...part,
  };
}

export function crowd(count: number): Card[] {
  return Array.from({ length: count }, (_, n) => person(n));
}

/** What happens next on the website: mostly scrolling and pages, sometimes another stream. */
export function change(n: number, step: number): Card {
  const moves = step % 20 === 0;
  return person(n, {
    scroll: (n * 13 + step * 7) % 101,
    pages: 1 + ((n + step) % 9),
    ...(moves && { stream: `s${1 + ((n + step) % 5)}`, since: new Date().toISOString() }),
  });
}
