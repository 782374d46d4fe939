import type { Card } from '../../protocol/frames';
import { textOf } from '../../shared/texts';
import { t } from '../texts/en';
import { isUnnamed } from './unnamed';

/** What the visitor is called; those whose name nobody knows, in the language of the console. */
export function calledText(name: string): string {
  return isUnnamed(name) ? t.visitor : name;
}

/** What runs for the visitor. What a newer server names stays as it says it. */
export function experienceText({ conversation, routing }: Card): string {
  if (!conversation && routing.assistant)
    return t.card.assistant(routing.assistant.experience, routing.assistant.step);
  if (!conversation)
    return textOf<string>(t.card.experiences, routing.experience) ?? routing.experience;
  const { state, deadline, rep } = conversation;
  if (state === 'waiting') return t.card.asks;
  const name = rep?.name ?? t.card.someone;
  if (conversation.automated === true && conversation.pounced === true) {
    return t.autoPounce.pounced(name);
  }
  if (conversation.pounced === true) return t.pounce.pounced(name);
  return deadline === undefined ? t.card.talking(name) : t.talk.events['held-up'](name);
}

/** Why it was routed so: mostly the name of a rule, and what happened at it. */
export function reasonText(reason: string): string {
  return textOf<string>(t.card.reasons, reason) ?? reason;
}

/** How sure a fact is. */
export function levelText(level: string): string {
  return textOf<string>(t.v360.levels, level) ?? level;
}
