import type { Rep } from './people.js';
import { FOYER } from './stage.js';

/** Leaving "By Publishing" is a change that has to be published itself. */
export async function publishDraft(rep: Rep): Promise<void> {
  const { request } = rep.context;
  const now = (await (await request.get(`${FOYER}/api/configuration`)).json()) as {
    inForce: { number: number };
    draft: string;
    changes: unknown[];
  };
  if (now.changes.length === 0) return;
  const answer = await request.post(`${FOYER}/api/configuration/publish`, {
    headers: { Origin: FOYER },
    data: { version: now.inForce.number, draft: now.draft },
  });
  if (!answer.ok()) throw new Error(`${answer.status()}: ${await answer.text()}`);
}
