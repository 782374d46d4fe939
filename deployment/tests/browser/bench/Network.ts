import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** The way between a browser and a server, which can fail like a real one. */
export class Network {
  private readonly ways = new Set<[Socket, Socket]>();
  private silent = false;
  private readonly server: Server;

  private constructor(target: number) {
    this.server = createServer((near) => this.join(near, connect(target, '127.0.0.1')));
  }

  static async to(target: number): Promise<Network> {
    const network = new Network(target);
    await new Promise<void>((done) => network.server.listen(0, '127.0.0.1', done));
    return network;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  /** Every connection breaks; new ones are possible at once. */
  cut(): void {
    for (const way of this.ways) way.forEach((end) => end.resetAndDestroy());
  }

  /** Nothing arrives any more in either direction, and nobody is told; what is sent is lost. */
  hush(): void {
    this.silent = true;
  }

  /** Back again; it does not remember the connections from before. */
  recover(): void {
    this.silent = false;
    this.cut();
  }

  close(): void {
    this.cut();
    this.server.close();
  }

  private join(near: Socket, far: Socket): void {
    const way: [Socket, Socket] = [near, far];
    this.ways.add(way);
    this.carry(near, far, way);
    this.carry(far, near, way);
  }

  private carry(from: Socket, to: Socket, way: [Socket, Socket]): void {
    from.setNoDelay(true);
    from.on('data', (bytes) => {
      if (!this.silent) to.write(bytes);
    });
    from.on('error', () => undefined);
    from.on('close', () => {
      if (this.silent) return;
      this.ways.delete(way);
      to.destroy();
    });
  }
}
