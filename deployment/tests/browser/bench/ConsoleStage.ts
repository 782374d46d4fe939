import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { extname, join, normalize } from 'node:path';

type Frame = Record<string, unknown> & { type: string };

const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};
/** What RFC 6455 adds to a key before it is hashed. */
const MAGIC = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';

/** Ana, who oversees: both boards can be looked at. */
const ME = {
  rep: { id: '005A', name: 'Ana Novak', email: 'ana@foyer.example' },
  rights: ['REP', 'MANAGER'],
  available: true,
};

/**
 * The built console with a server that says what the caller wants: any number of visitors without a
 * single browser of theirs. The socket is a real one, so what is measured is what a rep has.
 */
export class ConsoleStage {
  /** Answers to `board.watch`. */
  board: Frame = { type: 'board.shown', streams: [], cards: [] };
  available = true;
  private readonly lines = new Set<Socket>();
  private readonly server: Server;

  private constructor(private readonly folder: string) {
    this.server = createServer((request, response) => {
      void this.file(request.url ?? '/').then(([status, type, body]) => {
        response.writeHead(status, { 'Content-Type': type });
        response.end(body);
      });
    });
    this.server.on('upgrade', (request, socket) => this.greet(request, socket as Socket));
  }

  static async open(folder: string): Promise<ConsoleStage> {
    const stage = new ConsoleStage(folder);
    await new Promise<void>((done) => stage.server.listen(0, '127.0.0.1', done));
    return stage;
  }

  get address(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/console/`;
  }

  say(frame: Frame): void {
    const text = JSON.stringify({ id: 's', ...frame });
    this.lines.forEach((line) => line.write(encoded(text)));
  }

  close(): void {
    this.lines.forEach((line) => line.destroy());
    this.server.close();
  }

  private async file(url: string): Promise<[number, string, Buffer | string]> {
    const path = normalize(new URL(url, 'http://localhost').pathname);
    if (path === '/api/me') {
      return [200, 'application/json', JSON.stringify({ ...ME, available: this.available })];
    }
    if (path.startsWith('/api/')) return [200, 'application/json', '{}'];
    const name = extname(path) === '' ? 'console/index.html' : path;
    try {
      const type = TYPES[extname(name)] ?? 'application/octet-stream';
      return [200, type, await readFile(join(this.folder, name))];
    } catch {
      return [404, 'text/plain', 'not here'];
    }
  }

  private greet(request: IncomingMessage, socket: Socket): void {
    const key = request.headers['sec-websocket-key'] ?? '';
    const accept = createHash('sha1')
      .update(key + MAGIC)
      .digest('base64');
    socket.write(
      'HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n' +
        `Sec-WebSocket-Accept: ${accept}\r\n\r\n`,
    );
    this.lines.add(socket);
    socket.on('close', () => this.lines.delete(socket));
    socket.on('error', () => socket.destroy());
    let unread: Buffer = Buffer.alloc(0);
    socket.on('data', (bytes) => {
      unread = Buffer.concat([unread, bytes]);
      unread = readAll(unread, (text) => this.hear(JSON.parse(text) as Frame));
    });
  }

  private hear(frame: Frame): void {
    const re = frame['id'];
    const at = new Date().toISOString();
    if (frame.type === 'hello') {
      this.say({ type: 'welcome', re, serverTime: at, build: 'b', conversations: [], gaps: [] });
    } else if (frame.type === 'board.watch') {
      this.say({ ...this.board, re, at, ...(frame['board'] ? { board: frame['board'] } : {}) });
    }
  }
}

/** One text frame to a browser. */
function encoded(text: string): Buffer {
  const body = Buffer.from(text);
  const head =
    body.length < 126
      ? Buffer.from([0x81, body.length])
      : body.length < 65_536
        ? Buffer.from([0x81, 126, body.length >> 8, body.length & 255])
        : Buffer.from([0x81, 127, 0, 0, 0, 0, ...fourBytes(body.length)]);
  return Buffer.concat([head, body]);
}

function fourBytes(n: number): number[] {
  return [n >>> 24, (n >>> 16) & 255, (n >>> 8) & 255, n & 255];
}

/** Hands on each whole text frame; answers what is left. The console's orders are short. */
function readAll(bytes: Buffer, hear: (text: string) => void): Buffer {
  while (bytes.length >= 6) {
    const short = (bytes[1] ?? 0) & 127;
    const start = short === 126 ? 8 : 6;
    const length = short === 126 ? bytes.readUInt16BE(2) : short;
    if (bytes.length < start + length) break;
    const mask = bytes.subarray(start - 4, start);
    const body = bytes.subarray(start, start + length).map((byte, i) => byte ^ (mask[i % 4] ?? 0));
    if (((bytes[0] ?? 0) & 15) === 1) hear(Buffer.from(body).toString());
    bytes = bytes.subarray(start + length);
  }
  return bytes;
}
