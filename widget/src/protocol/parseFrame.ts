import type { ServerFrame } from './frames';

/** Undefined for what this client cannot read; it is ignored, the connection lives on. */
export function parseFrame(text: string): ServerFrame | undefined {
  try {
    const frame = JSON.parse(text) as ServerFrame | null;
    return typeof frame?.type === 'string' ? frame : undefined;
  } catch {
    return undefined;
  }
}
