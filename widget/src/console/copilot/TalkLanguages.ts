import type { Ability } from './CopilotModel';

/** A message of the visitor in the rep's language, or why it is not. */
export interface Reading {
  readonly seq: number;
  readonly text?: string;
  readonly engine?: string;
  /** The language it was written in, as the engine says. */
  readonly from?: string;
  /** A word of the engine, or a refusal; undefined while it is translated. */
  readonly failed?: string;
}

/** Both languages of one conversation. */
export interface TalkLanguages {
  /** Undefined where nothing translates here. */
  readonly state?: Ability['state'];
  /** Of the visitor; empty where nothing tells. */
  readonly language: string;
  readonly by: 'rep' | 'words' | 'browser' | 'nothing';
  readonly readings: readonly Reading[];
  readonly own: readonly Own[];
}

/** What a rep wrote before it sent a translation of it. */
interface Own {
  readonly clientId: string;
  readonly rep: string;
  readonly text: string;
}
