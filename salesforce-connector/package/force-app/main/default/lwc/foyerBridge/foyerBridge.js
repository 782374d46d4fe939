// What a page of Foyer in a frame and the Lightning page around it say to each other.

const VERSION = 1;
const RECORD_ID = /^[a-zA-Z0-9]{15}([a-zA-Z0-9]{3})?$/;
// A card taller than this would push everything else from the record page.
const TALLEST = 2000;

const SHAPES = new Map([
  ['ready', ({ version }) => (version === VERSION ? { type: 'ready' } : null)],
  [
    'height',
    ({ height }) =>
      Number.isFinite(height) && height > 0
        ? { type: 'height', height: Math.min(Math.ceil(height), TALLEST) }
        : null,
  ],
  [
    'open',
    ({ recordId }) =>
      typeof recordId === 'string' && RECORD_ID.test(recordId) ? { type: 'open', recordId } : null,
  ],
]);

/** The message of a browser's event; null where another window sent it, or no page of Foyer. */
export function messageOf(event, { frame, origin }) {
  const { data } = event;
  if (event.origin !== origin || event.source !== frame || typeof data !== 'object' || !data) {
    return null;
  }
  return SHAPES.get(data.foyer)?.(data) ?? null;
}

/** Hands the code to the page in the frame, and to no other that may have taken its place. */
export function giveCode(frame, origin, code) {
  frame.postMessage({ foyer: 'code', code }, origin);
}

/** The origin of an address that may be framed: https, or a developer's own machine; else null. */
export function originOf(address) {
  try {
    const { protocol, hostname, origin } = new URL(address);
    const isLocal = hostname === 'localhost' || hostname.endsWith('.localhost');
    return protocol === 'https:' || (protocol === 'http:' && isLocal) ? origin : null;
  } catch {
    return null;
  }
}
