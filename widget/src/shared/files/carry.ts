import type { SentFile } from './SentFile';
import { NotCarried, type Carry } from './Uploads';

/** Where files go, and what says who sends them; asked for at each one. */
export interface Destination {
  url: string;
  /** Absent where a cookie says it. */
  bearer?: string | undefined;
}

const SIGNED_OUT = 401;

/**
 * Sends a file as it is, and tells how far it has come, which `fetch` cannot. Where the server says
 * that the sender's proof has ended, `renew` is called and it is sent once more.
 */
export function carryTo(to: () => Promise<Destination>, renew?: () => void): Carry {
  return async (file, told) => {
    const first = await send(await destination(to), file, told);
    if (first.status !== SIGNED_OUT || !renew) return sentOf(first);
    renew();
    return sentOf(await send(await destination(to), file, told));
  };
}

function destination(to: () => Promise<Destination>): Promise<Destination> {
  return to().catch(() => {
    throw new NotCarried('offline');
  });
}

interface Answer {
  status: number;
  body: unknown;
}

function send(
  { url, bearer }: Destination,
  file: File,
  { progress, signal }: Parameters<Carry>[1],
): Promise<Answer> {
  const request = new XMLHttpRequest();
  const answered = new Promise<Answer>((resolve, reject) => {
    const lost = (): void => reject(new NotCarried('offline'));
    request.onload = () => resolve({ status: request.status, body: read(request.responseText) });
    request.onerror = request.onabort = lost;
    signal.addEventListener('abort', () => request.abort());
  });
  request.upload.onprogress = ({ loaded, total }) => progress(total > 0 ? loaded / total : 0);
  request.open('POST', url);
  request.setRequestHeader('Content-Type', 'application/octet-stream');
  request.setRequestHeader('Foyer-File-Name', encodeURIComponent(wellFormed(file.name)));
  if (bearer !== undefined) request.setRequestHeader('Authorization', `Bearer ${bearer}`);
  request.send(file);
  return answered;
}

/** Half a surrogate pair, which a file system may have in a name, cannot be encoded. */
function wellFormed(name: string): string {
  return name.replace(/\p{Surrogate}/gu, '');
}

function sentOf({ status, body }: Answer): SentFile {
  if (status === 200) return body as SentFile;
  throw new NotCarried((body as { code?: string }).code ?? 'offline');
}

function read(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}
