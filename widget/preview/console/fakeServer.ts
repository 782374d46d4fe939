import { reportsAt } from './reports';
import type { Wire } from '../../src/protocol/FoyerSocket';
import type {
  Card,
  ClientFrame,
  ConversationView,
  Entry,
  ServerFrame,
} from '../../src/protocol/frames';
import {
  ago,
  few,
  hence,
  kim,
  kimSaid,
  many,
  ME,
  mika,
  say,
  streams,
  thousand,
  view,
} from './people';
import { configuration } from './configuration';

const asked = new URLSearchParams(location.search);
const setting = asked.get('cards') ?? 'many';
const cards: Card[] = { '0': [], '3': few, many, '1000': thousand() }[setting] ?? many;

/** Talks as the server does: enough to see every view. Never part of the product. */
export class FakeServer implements Wire {
  onopen: Wire['onopen'] = null;
  onmessage: Wire['onmessage'] = null;
  onclose: Wire['onclose'] = null;
  private static lost = 0;
  private n = 0;
  private logs = new Map<string, Entry[]>([
    ['cnv_kim', kimSaid],
    [
      'cnv_mika',
      [say(1, 'visitor', 'Does it work with SSO?', 900), say(2, 'visitor', 'And SCIM?', 880)],
    ],
    ['cnv_lucia', [say(1, 'visitor', 'Hola', 600), say(2, 'rep', 'I’ll send the deck', 500)]],
  ]);
  private views = new Map<string, ConversationView>([
    ['cnv_kim', view({ seq: 7, repSeen: 5, visitorSeen: 5 })],
    [
      'cnv_mika',
      view({
        conversation: 'cnv_mika',
        visitor: mika.visitor,
        visitorName: 'Mika Korhonen',
        seq: 2,
        startedAt: ago(1325),
      }),
    ],
    [
      'cnv_lucia',
      view({
        conversation: 'cnv_lucia',
        visitor: 'vis_7',
        visitorName: 'Lucía Pardo',
        seq: 2,
        repSeen: 2,
        visitorSeen: 2,
        startedAt: ago(800),
      }),
    ],
  ]);

  constructor() {
    if (asked.has('lost') && FakeServer.lost++ > 0) return;
    if (asked.has('waiting') || asked.has('asks')) this.begin();
    setTimeout(() => this.onopen?.call(null as never, new Event('open')), 20);
    if (asked.has('lost'))
      setTimeout(() => this.onclose?.call(null as never, new CloseEvent('close')), 300);
    if (asked.has('lively')) setInterval(() => this.stir(), 400);
    if (asked.has('taken'))
      setTimeout(
        () =>
          this.tell({
            type: 'conversation.taken',
            conversation: 'cnv_kim',
            by: { id: '005B', name: 'Ben Okafor' },
          }),
        400,
      );
  }

  close(): void {
    this.onmessage = null;
  }

  send(text: string): void {
    const frame = JSON.parse(text) as ClientFrame;
    setTimeout(() => this.answer(frame), 15);
  }

  private tell(frame: Record<string, unknown>): void {
    const data = JSON.stringify({ id: `s${++this.n}`, ...frame } as unknown as ServerFrame);
    this.onmessage?.call(null as never, new MessageEvent('message', { data }));
  }

  private begin(): void {
    const waiting = view({ state: 'waiting', deadline: hence(30), seq: 1, startedAt: ago(1) });
    delete waiting.rep;
    this.views.set('cnv_kim', waiting);
    this.logs.set('cnv_kim', [
      say(1, 'visitor', '', 1, 'requested'),
      say(2, 'visitor', 'Hi! Do you support our Salesforce sandbox too?', 1),
    ]);
    waiting.seq = 2;
    kim.conversation = { id: 'cnv_kim', state: 'waiting', deadline: waiting.deadline ?? '' };
    if (asked.get('asks') === 'stranger') kim.stream = 'waiting';
  }

  private stir(): void {
    const at = Math.floor(Math.random() * cards.length);
    const one = cards[at];
    if (!one) return;
    const changed = { ...one, scroll: (one.scroll + 7) % 100, pages: one.pages + 1 };
    cards[at] = changed;
    this.tell({ type: 'card.changed', card: changed });
  }

  private answer(frame: ClientFrame): void {
    const re = frame.id;
    switch (frame.type) {
      case 'hello': {
        const own = [...this.views.values()].filter(
          (one) => one.rep?.id === ME.id && cards.length > 0,
        );
        this.tell({
          type: 'welcome',
          re,
          serverTime: new Date().toISOString(),
          build: 'preview',
          rep: ME,
          available: setting !== '0',
          conversations: own,
          gaps: [],
        });
        break;
      }
      case 'board.watch':
        if (!asked.has('loading'))
          this.tell({ type: 'board.shown', re, streams, cards, at: ago(0) });
        break;
      case 'availability.change':
        this.tell({
          type: 'availability.changed',
          re,
          available: frame.available,
          reason: 'chosen',
        });
        break;
      case 'entries.list':
        this.tell({
          type: 'entries.listed',
          re,
          conversation: this.views.get(frame.conversation),
          entries: (this.logs.get(frame.conversation) ?? []).filter(
            (entry) => entry.seq > frame.after,
          ),
          more: false,
        });
        break;
      case 'conversation.watch':
        this.show(re, frame.conversation);
        break;
      case 'conversation.claim':
        this.claim(re, frame.conversation);
        break;
      case 'message.post':
        this.post(re, frame.conversation, frame.text, frame.clientId);
        break;
      case 'conversation.end':
        this.change(re, frame.conversation, { endingAt: hence(8) });
        break;
      case 'conversation.resume': {
        const now = { ...this.views.get(frame.conversation) } as ConversationView;
        delete now.endingAt;
        this.views.set(frame.conversation, now);
        this.change(re, frame.conversation, {});
        break;
      }
      default:
    }
  }

  private change(
    re: string | undefined,
    id: string,
    part: Partial<ConversationView>,
    entry?: Entry,
  ): void {
    const now = { ...(this.views.get(id) ?? view({})), ...part };
    this.views.set(id, now);
    this.tell({
      type: 'conversation.changed',
      ...(re && { re }),
      conversation: now,
      ...(entry && { entry }),
    });
  }

  private show(re: string, id: string): void {
    const known =
      this.views.get(id) ??
      [...this.views.values()].find((one) => one.visitor === id && kim.conversation);
    if (!known && !cards.some((one) => one.visitor === id)) {
      this.tell({
        type: 'error',
        re,
        code: id === 'cnv_forbidden' ? 'conversation.forbidden' : 'conversation.not-found',
        message: '',
      });
      return;
    }
    const visitor = cards.find((one) => one.visitor === (known?.visitor ?? id)) ?? kim;
    const earlier = [
      view({
        conversation: 'cnv_old',
        state: 'ended',
        endReason: 'rep',
        outcome: 'Meeting agreed',
        startedAt: ago(864_000),
      }),
    ];
    this.tell({
      type: 'conversation.shown',
      re,
      ...(known && { conversation: known }),
      earlier,
      entries: known ? (this.logs.get(known.conversation) ?? []) : [],
      visitor,
    });
    if (asked.has('typing'))
      this.tell({ type: 'typing.changed', conversation: id, by: 'visitor', typing: true });
  }

  private claim(re: string, id: string): void {
    if (asked.has('late')) {
      this.tell({
        type: 'error',
        re,
        code: 'conversation.taken',
        message: 'taken',
        details: { by: 'Ben Okafor' },
      });
      return;
    }
    const log = this.logs.get(id) ?? [];
    const entry = say(log.length + 1, 'rep', '', 0, 'joined');
    this.logs.set(id, [...log, entry]);
    this.views.set(id, {
      ...(this.views.get(id) ?? view({})),
      state: 'open',
      rep: ME,
      seq: entry.seq,
    });
    kim.conversation = { id, state: 'open', rep: ME };
    this.tell({ type: 'conversation.claimed', re, conversation: this.views.get(id) });
    this.tell({ type: 'card.changed', card: kim });
  }

  private post(re: string, id: string, text: string, clientId: string): void {
    const log = this.logs.get(id) ?? [];
    const entry: Entry = {
      ...say(log.length + 1, 'rep', text, 0),
      at: new Date().toISOString(),
      text,
      clientId,
    };
    this.logs.set(id, [...log, entry]);
    this.tell({ type: 'message.posted', re, conversation: id, entry });
    setTimeout(
      () => this.tell({ type: 'message.seen', conversation: id, by: 'visitor', seq: entry.seq }),
      800,
    );
  }
}

/** The REST calls of the console, answered here. */
export function fakeFetch(input: string): Promise<Response> {
  const [path = '', query = ''] = input.split('?');
  const json = (body: unknown, status = 200) =>
    Promise.resolve(new Response(JSON.stringify(body), { status }));
  if (path === '/api/me') {
    const state = asked.get('me');
    if (state === 'out') return json({ code: 'access.not-signed-in' }, 401);
    if (state === 'none') return json({ code: 'access.no-rights' }, 403);
    if (state === 'down') return Promise.reject(new Error('down'));
    return json({
      rep: { ...ME, email: 'ana@foyer.example' },
      rights: ['REP', 'ADMIN'],
      available: true,
      build: '0.1.0',
    });
  }
  if (path === '/api/settings/outcomes')
    return json({ outcomes: ['Meeting agreed', 'Question answered', 'Not a fit'] });
  if (path === '/api/conversations') {
    const ended = input.includes('ended');
    const rows = Array.from({ length: setting === '0' ? 0 : 9 }, (_, i) =>
      view({
        conversation: `cnv_${i}`,
        visitorName: many[i]?.name ?? '',
        state: ended ? 'ended' : 'open',
        startedAt: ago(i * 5000 + 200),
        ...(ended && { endedAt: ago(i * 5000), outcome: 'Question answered', endReason: 'rep' }),
      }),
    );
    return json({ conversations: rows });
  }
  if (path.endsWith('/360')) {
    return json({
      pages: [
        { title: 'Plans and pricing', path: '/pricing', at: ago(60), seconds: 61, scroll: 72 },
        { title: 'Customers', path: '/customers', at: ago(200), seconds: 140, scroll: 14 },
      ],
      visits: [
        {
          startedAt: ago(90_000),
          endedAt: ago(89_000),
          pages: 3,
          utmSource: 'newsletter',
          utmMedium: 'email',
        },
      ],
      events: [{ name: 'Watched the tour', at: ago(100) }],
      language: 'da',
      zone: 'Europe/Copenhagen',
      decisions: [
        { reason: 'Default: team of all', at: ago(140) },
        { reason: 'Owner of the account', at: ago(60) },
      ],
    });
  }
  if (path.endsWith('/playback')) {
    if (path.includes('forbidden')) return json({}, 403);
    if (path.includes('missing')) return json({}, 404);
    return json({
      conversation: view({
        state: 'ended',
        endedAt: ago(20),
        endReason: 'rep',
        outcome: 'Meeting agreed',
      }),
      entries: [...kimSaid, say(8, 'rep', '', 20, 'ended')],
      visitor: { name: 'Kim Andersen', email: 'kim@acme.example', company: 'ACME Robotics' },
      rep: ME,
      site: 'Fern & Field',
      links: {
        event: 'http://localhost:8181/00U',
        contact: 'http://localhost:8181/003K',
        account: 'http://localhost:8181/001K',
      },
      outcome: 'Meeting agreed',
    });
  }
  if (path.startsWith('/api/reports')) return json(reportsAt(path, query));
  if (path === '/api/status') {
    return json({
      crm: { connected: true, lastAnswerAt: ago(4), api: { used: 1830, limit: 15000 } },
      outbox: {
        waiting: 1,
        parked: 1,
        rows: [
          {
            id: 1,
            kind: 'conversation',
            key: 'cnv_1',
            state: 'PARKED',
            attempts: 1,
            lastError: 'FIELD_CUSTOM_VALIDATION_EXCEPTION: Subject must not be empty',
            createdAt: ago(4000),
          },
          {
            id: 2,
            kind: 'meeting-request',
            key: 'mtg_1',
            state: 'WAITING',
            attempts: 3,
            createdAt: ago(120),
          },
        ],
      },
    });
  }
  if (path === '/api/configuration') return json(configuration);
  return json({});
}
