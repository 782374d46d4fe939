import type { Piece } from '../../protocol/frames';
import { t } from '../texts/en';

/** What a person types, and what both sides see: the server reads the one as the other. */
export interface Sample {
  readonly name: string;
  readonly typed: string;
  readonly pieces: readonly Piece[];
}

const { names, words } = t.formatting;
const LINK = 'https://foyer.example';

const items = (): Piece[] => [
  { kind: 'li', text: words.first },
  { kind: 'li', text: words.second },
];

export const SAMPLES: readonly Sample[] = [
  {
    name: names.bold,
    typed: `**${words.bold}**`,
    pieces: [{ kind: 'strong', text: words.bold }],
  },
  { name: names.italic, typed: `_${words.italic}_`, pieces: [{ kind: 'em', text: words.italic }] },
  {
    name: names.struck,
    typed: `~~${words.struck}~~`,
    pieces: [{ kind: 'del', text: words.struck }],
  },
  {
    name: names.link,
    typed: `[${words.link}](${LINK})`,
    pieces: [{ kind: 'link', url: LINK, text: words.link }],
  },
  {
    name: names.list,
    typed: `- ${words.first}\n- ${words.second}`,
    pieces: [{ kind: 'ul', in: items() }],
  },
  {
    name: names.numbers,
    typed: `1. ${words.first}\n2. ${words.second}`,
    pieces: [{ kind: 'ol', in: items() }],
  },
  { name: names.quote, typed: `> ${words.quote}`, pieces: [{ kind: 'quote', text: words.quote }] },
  {
    name: names.heading,
    typed: `# ${words.heading}`,
    pieces: [{ kind: 'heading', text: words.heading }],
  },
  { name: names.code, typed: `\`${words.code}\``, pieces: [{ kind: 'code', text: words.code }] },
  {
    name: names.lines,
    typed: `\`\`\`\n${words.lines}\n\`\`\``,
    pieces: [{ kind: 'pre', text: words.lines }],
  },
];
