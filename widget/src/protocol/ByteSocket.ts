import { FoyerSocket, type SocketSettings, type Wire } from './FoyerSocket';

/** What of a WebSocket is needed where bytes travel beside frames. */
export type ByteWire = Wire &
  Pick<WebSocket, 'bufferedAmount' | 'binaryType'> & {
    addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
  };

export type ByteSettings = Omit<SocketSettings, 'connect'> & { connect: () => ByteWire };

/** The second socket: it speaks as the first one does, and carries bytes besides. */
export class ByteSocket {
  readonly socket: FoyerSocket;
  private wire: ByteWire | undefined;
  private readonly listeners = new Set<(bytes: ArrayBuffer) => void>();

  constructor(settings: ByteSettings) {
    this.socket = new FoyerSocket({ ...settings, connect: () => this.open(settings.connect()) });
  }

  /** How much waits to leave. */
  get backlog(): number {
    return this.wire?.bufferedAmount ?? 0;
  }

  /** Nothing happens while there is no connection. */
  send(bytes: Uint8Array<ArrayBuffer>): void {
    if (this.socket.connection === 'open') this.wire?.send(bytes);
  }

  onBytes(listener: (bytes: ArrayBuffer) => void): void {
    this.listeners.add(listener);
  }

  private open(wire: ByteWire): Wire {
    this.wire = wire;
    wire.binaryType = 'arraybuffer';
    wire.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (wire !== this.wire || !(data instanceof ArrayBuffer)) return;
      for (const listener of this.listeners) listener(data);
    });
    return wire;
  }
}
