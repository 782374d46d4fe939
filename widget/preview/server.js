// A server inside the page, so that the messenger can be looked at without one.
(() => {
  const scene = new URLSearchParams(location.search).get('scene') ?? 'start';
  const color = new URLSearchParams(location.search).get('color') ?? '#1f5c4d';
  const site = {
    name: 'Fern & Field',
    color: `#${color.replace('#', '')}`,
    radius: 18,
    position: 'right',
  };
  const limits = {
    idleAfterSeconds: 60,
    batchSeconds: 1,
    heartbeatSeconds: 5,
    hiddenHeartbeatSeconds: 50,
  };
  const ana = {
    id: '005A',
    name:
      scene === 'long'
        ? 'Ana-Maria Freifrau von und zu Donaudampfschifffahrtsgesellschaft-Novak der Zweiten'
        : 'Ana Novak',
  };
  const answers = {
    hello: {
      visitor: 'vis_1',
      token: 't',
      refresh: 'r',
      tokenEndsAt: '2099-01-01T00:00:00Z',
      connect: false,
      open: scene !== 'start',
      site,
      limits,
      serverTime: new Date().toISOString(),
    },
    facts: { connect: false },
    identify: { proven: false },
  };
  window.fetch = (address, { body } = {}) => {
    const path = String(address).split('/').at(-1);
    (window.posts ??= []).push([path, JSON.parse(body)]);
    return Promise.resolve(new Response(JSON.stringify(answers[path] ?? {})));
  };

  let last = 0;
  const entries = [];
  const view = {
    conversation: 'cnv_1',
    visitor: 'vis_1',
    state: 'waiting',
    seq: 0,
    visitorSeen: 0,
    repSeen: 0,
    startedAt: new Date().toISOString(),
    origin: 'inbound',
  };
  const log = (kind, author, more = {}) => {
    const entry = {
      seq: entries.length + 1,
      kind,
      author,
      at: new Date(Date.now() - 60_000).toISOString(),
      ...more,
    };
    entries.push(entry);
    view.seq = entry.seq;
    return entry;
  };
  const visitor = { kind: 'visitor' };
  const system = { kind: 'system' };
  const rep = { kind: 'rep', ...ana };
  const scenes = {
    start: () => undefined,
    wait() {
      log('requested', visitor);
      log('message', visitor, { text: 'Can I see it live?' });
      view.deadline = new Date(Date.now() + 24_000).toISOString();
    },
    talk() {
      scenes.wait();
      view.state = 'open';
      view.rep = ana;
      log('joined', rep);
      log('message', rep, { text: 'Hi! What are you growing?' });
      log('message', visitor, { text: 'Tomatoes, 4 hectares.' });
      log('message', visitor, { text: 'Can I see it live?' });
      view.repSeen = view.seq;
      log('message', rep, {
        text: 'Gladly. Have a look at https://fern.example/tour first,\nor call tel:+4930123456.',
      });
    },
    long() {
      scenes.talk();
      log('message', rep, {
        text: 'Die Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetzgebung_und_noch_viel_mehr_ohne_Leerzeichen ist umfangreich.',
      });
      log('message', visitor, { text: 'مرحبا، هل يمكنني رؤية عرض توضيحي؟ 👩🏽‍🌾🍅' });
      for (let line = 0; line < 12; line++)
        log('message', line % 3 ? rep : visitor, {
          text: `Line ${line}: <b>not bold</b> javascript:alert(1)`,
        });
    },
    missed() {
      scenes.wait();
      view.state = 'ended';
      view.endReason = 'missed';
      log('missed', system, { reason: 'countdown' });
      log('ended', system, { reason: 'missed' });
    },
    ended() {
      scenes.talk();
      view.state = 'ended';
      view.endReason = 'rep';
      log('ended', rep, { reason: 'rep' });
    },
    offline: () => scenes.talk(),
  };
  scenes[scene]?.();

  window.WebSocket = class {
    constructor() {
      window.wire = this;
      setTimeout(() => this.onopen?.(), 20);
    }
    say(frame) {
      const data = JSON.stringify({ id: `s${++last}`, ...frame });
      setTimeout(() => this.onmessage?.(new MessageEvent('message', { data })), 30);
    }
    close() {}
    send(text) {
      const frame = JSON.parse(text);
      (window.sent ??= []).push(frame);
      this[frame.type]?.(frame);
    }
    hello({ id }) {
      if (scene === 'offline' && window.gone) return setTimeout(() => this.onclose?.(), 10);
      const conversations = entries.length ? [view] : [];
      this.say({
        type: 'welcome',
        re: id,
        serverTime: new Date().toISOString(),
        build: 'preview',
        conversations,
        gaps: conversations.map(() => ({ conversation: 'cnv_1', entries, more: false })),
      });
    }
    'conversation.open'({ id, text, clientId }) {
      const first = log('requested', visitor);
      const own = text
        ? [log('message', visitor, { text, clientId, at: new Date().toISOString() })]
        : [];
      view.deadline = new Date(Date.now() + 30_000).toISOString();
      this.say({
        type: 'conversation.opened',
        re: id,
        conversation: view,
        entries: [first, ...own],
      });
      setTimeout(() => {
        view.state = 'open';
        view.rep = ana;
        this.say({ type: 'conversation.changed', conversation: view, entry: log('joined', rep) });
      }, 4_000);
    }
    'message.post'({ id, text, clientId }) {
      if (scene === 'offline') return;
      const entry = log('message', visitor, { text, clientId, at: new Date().toISOString() });
      this.say({ type: 'message.posted', re: id, conversation: 'cnv_1', entry });
      setTimeout(() => {
        this.say({ type: 'message.seen', conversation: 'cnv_1', by: 'rep', seq: entry.seq });
        this.say({ type: 'typing.changed', conversation: 'cnv_1', by: 'rep', typing: true });
      }, 800);
    }
    'conversation.end'({ id }) {
      view.state = 'ended';
      view.endReason = 'visitor';
      this.say({
        type: 'conversation.changed',
        re: id,
        conversation: view,
        entry: log('ended', visitor, { reason: 'visitor' }),
      });
    }
    'meeting.request'({ id }) {
      this.say({ type: 'meeting.requested', re: id, request: 'mtg_1' });
    }
    'visitor.identify'({ id }) {
      this.say({ type: 'visitor.identified', re: id, proven: false });
    }
  };
})();
