/** The server refused a REST call. `code` decides what is said; 0 means that there was no answer at all. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    detail: string,
  ) {
    super(detail);
  }
}

/** Reads and writes of the console that are no frames. */
export interface Api {
  get<T>(path: string): Promise<T>;
  post<T>(path: string, body?: unknown): Promise<T>;
}

/** Questions whose answer takes its time. */
export interface LongApi {
  /** Posts, and hears the answer line by line of JSON, each when it is there. */
  lines(
    path: string,
    heard: (line: unknown) => void,
    signal: AbortSignal,
    body?: unknown,
  ): Promise<void>;
}

/** The session of a console that stands in a frame, where no cookie reaches the server. */
export interface Bearer {
  readonly session: string | undefined;
}

/** Over `fetch`, with the session's cookie, or in a frame with the session itself. */
export class FetchApi implements Api, LongApi {
  constructor(
    private readonly bearer?: Bearer,
    private readonly ask: typeof fetch = (input, init) => fetch(input, init),
  ) {}

  get<T>(path: string): Promise<T> {
    return this.call<T>('GET', path);
  }

  post<T>(path: string, body?: unknown): Promise<T> {
    return this.call<T>('POST', path, body ?? {});
  }

  async lines(
    path: string,
    heard: (line: unknown) => void,
    signal: AbortSignal,
    body: unknown = {},
  ): Promise<void> {
    const answer = await this.fetched('POST', path, body, signal);
    if (!answer.ok || !answer.body) throw problem(answer.status, await answer.text());
    const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
    let rest = '';
    for (;;) {
      const { done, value } = await reader.read().catch(() => {
        throw new Problem(0, 'offline', '');
      });
      if (done) return;
      const lines = (rest + value).split('\n');
      rest = lines.pop() ?? '';
      lines.forEach((line) => heard(JSON.parse(line)));
    }
  }

  private async call<T>(method: string, path: string, body?: unknown): Promise<T> {
    const answer = await this.fetched(method, path, body);
    const text = await answer.text();
    if (!answer.ok) throw problem(answer.status, text);
    return (text === '' ? {} : parse(text)) as T;
  }

  private fetched(
    method: string,
    path: string,
    body?: unknown,
    signal?: AbortSignal,
  ): Promise<Response> {
    const asked = this.ask(path, {
      method,
      credentials: this.bearer ? 'omit' : 'same-origin',
      headers: {
        accept: 'application/json, application/x-ndjson',
        ...this.authorization(),
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      ...(signal && { signal }),
    });
    return asked.catch(() => {
      throw new Problem(0, 'offline', '');
    });
  }

  private authorization(): Record<string, string> {
    const session = this.bearer?.session;
    return session === undefined ? {} : { authorization: `Bearer ${session}` };
  }
}

function problem(status: number, text: string): Problem {
  const { code, detail } = parse(text) as { code?: string; detail?: string };
  return new Problem(status, code ?? '', detail ?? '');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}
