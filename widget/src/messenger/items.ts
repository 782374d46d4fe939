import type { Entry, FileView, Piece } from '../protocol/frames';
import { heldBefore } from '../protocol/holders';
import type { Outgoing } from '../protocol/OutgoingQueue';
import { isBareAsk } from './deliver';
import type { Room } from './Rooms';

export type Delivery = 'sending' | 'sent' | 'seen' | 'not-sent';

export interface MessageItem {
  is: 'message';
  key: string;
  mine: boolean;
  author: string | undefined;
  text: string;
  pieces?: readonly Piece[] | undefined;
  file?: FileView | undefined;
  /** The conversation in which it stands; absent while it has not arrived. */
  conversation?: string;
  at: number;
  /** Follows another of the same author closely: drawn nearer to it. */
  follows: boolean;
  delivery?: Delivery;
  /** Said on the rep's behalf, where the company says so. */
  automated?: boolean | undefined;
  /** A rep offers a meeting by it. */
  offer?: string | undefined;
  clientId?: string;
  refused?: string;
}

type Meeting = 'meeting-booked' | 'meeting-moved' | 'meeting-cancelled';

export interface NoteItem {
  is: 'note';
  key: string;
  note: 'joined' | 'held-up' | 'asked' | 'missed' | 'ended' | Meeting;
  name: string | undefined;
  /** Who had the conversation before. */
  former: string | undefined;
  reason: string | undefined;
  at: number;
}

export interface DayItem {
  is: 'day';
  key: string;
  at: number;
}

export type Item = MessageItem | NoteItem | DayItem;

/** Messages of one author within this time stand together. */
const TOGETHER = 120_000;

/** Whether nothing of a message is another than before. */
export function isSame(item: MessageItem, before: MessageItem): boolean {
  const parts = Object.keys({ ...before, ...item }) as (keyof MessageItem)[];
  return parts.every((part) => item[part] === before[part]);
}

/** What the log shows, from the oldest conversation to what has not left yet. */
export function itemsOf(
  rooms: readonly Room[],
  outgoing: readonly Outgoing[],
  isLate: (item: Outgoing) => boolean,
): Item[] {
  const logged = rooms.flatMap((room) =>
    room.entries.flatMap((entry) => itemOf(entry, room) ?? []),
  );
  const known = new Set(rooms.flatMap(({ entries }) => entries.map(({ clientId }) => clientId)));
  const unsent = outgoing
    .filter((item) => !isBareAsk(item) && !known.has(item.clientId))
    .map((item) => unsentItem(item, isLate(item)));
  return withDays(grouped(onlyLastDelivery([...logged, ...unsent])));
}

function itemOf(entry: Entry, room: Room): MessageItem | NoteItem | undefined {
  const { seq, kind } = entry;
  const key = entry.clientId ?? `${room.view.conversation}:${seq}`;
  const base = { key, at: Date.parse(entry.at) };
  switch (kind) {
    case 'message':
      return { ...base, ...messageOf(entry, room) };
    case 'joined':
    case 'held-up':
    case 'asked':
    case 'missed':
    case 'ended':
    case 'meeting-booked':
    case 'meeting-moved':
    case 'meeting-cancelled':
      return noteOf({ ...entry, kind }, room.entries, base);
    default:
      return undefined;
  }
}

function messageOf(entry: Entry, { view }: Room): Omit<MessageItem, 'key' | 'at'> {
  const { seq, author, text = '', pieces, file, automated, offer } = entry;
  const mine = author.kind === 'visitor';
  return {
    is: 'message',
    mine,
    author: author.name,
    text,
    pieces,
    file,
    conversation: view.conversation,
    follows: false,
    automated,
    offer,
    ...(mine && { delivery: view.repSeen >= seq ? 'seen' : 'sent' }),
  };
}

function noteOf(
  { kind, reason, author, seq }: Entry & { kind: NoteItem['note'] },
  log: readonly Entry[],
  base: { key: string; at: number },
): NoteItem | undefined {
  // A missed chat has said so already.
  if (kind === 'ended' && reason === 'missed') return undefined;
  // Who speaks first has come by speaking.
  if (kind === 'joined' && reason === 'pounced') return undefined;
  const former = heldBefore(log, seq);
  return { ...base, is: 'note', note: kind, name: author.name, former, reason };
}

function unsentItem(item: Outgoing, late: boolean): MessageItem {
  return {
    is: 'message',
    key: item.clientId,
    mine: true,
    author: undefined,
    text: item.file?.name ?? item.text,
    file: item.file,
    at: item.at,
    follows: false,
    delivery: late ? 'not-sent' : 'sending',
    clientId: item.clientId,
    ...(item.refused !== undefined && { refused: item.refused }),
  };
}

/** "Sent" under every message would be noise: the last acknowledged one speaks for all. */
function onlyLastDelivery(items: (MessageItem | NoteItem)[]): (MessageItem | NoteItem)[] {
  const isDone = (item: Item): boolean =>
    item.is === 'message' && (item.delivery === 'sent' || item.delivery === 'seen');
  const last = items.findLastIndex(isDone);
  return items.map((item, at) => {
    if (item.is !== 'message' || !isDone(item) || at === last) return item;
    const { delivery, ...rest } = item;
    return delivery === undefined ? item : rest;
  });
}

function grouped(items: (MessageItem | NoteItem)[]): (MessageItem | NoteItem)[] {
  return items.map((item, at) => {
    const before = items[at - 1];
    if (item.is !== 'message' || before?.is !== 'message') return item;
    const follows =
      before.mine === item.mine && before.author === item.author && item.at - before.at < TOGETHER;
    return { ...item, follows };
  });
}

function withDays(items: (MessageItem | NoteItem)[]): Item[] {
  return items.flatMap((item, at) => {
    const before = items[at - 1];
    const isNew = before && new Date(before.at).toDateString() !== new Date(item.at).toDateString();
    return isNew ? [{ is: 'day', key: `day:${item.key}`, at: item.at } as const, item] : [item];
  });
}
