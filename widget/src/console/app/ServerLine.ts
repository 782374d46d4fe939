import { signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { Connection, FoyerSocket } from '../../protocol/FoyerSocket';

/** How the line stands, in the words the thin bar uses. */
export type Line = 'connecting' | 'up' | 'lost';

/** What the models need of the connection; tests give them a scripted one. */
export interface ServerLine extends Pick<FoyerSocket, 'ask' | 'tell' | 'onFrame'> {
  readonly line: ReadonlySignal<Line>;
  /** Do not sit out the wait before the next try. */
  hurry(): void;
}

/** The line over the socket. */
export function serverLine(socket: FoyerSocket): ServerLine {
  const line: Signal<Line> = signal('connecting');
  socket.onConnection((connection) => (line.value = lineOf(connection, line.peek())));
  return {
    line,
    ask: (question) => socket.ask(question),
    tell: (order) => socket.tell(order),
    onFrame: (listener) => socket.onFrame(listener),
    hurry: () => socket.hurry(),
  };
}

/** The first connection is expected; a later one means that the line was lost. */
function lineOf(connection: Connection, before: Line): Line {
  if (connection === 'open') return 'up';
  return connection === 'connecting' && before === 'connecting' ? 'connecting' : 'lost';
}
