import type { Piece } from '../../protocol/frames';
import { t } from '../texts/en';

/** What a person types, and what both sides see: the server reads the one as the other. */
export interface Sample {
  readonly name: string;
  readonly typed: string;
  readonly pieces: readonly Piece[];
}

const LINK = 'https://foyer.example';

/** Every format by an example, in the words in use. */
export function samples(): readonly Sample[] {
  return [...marked(), ...lists(), ...blocks()];
}

function marked(): Sample[] {
  const { names, words } = t.formatting;
  return [
    one(names.bold, `**${words.bold}**`, { kind: 'strong', text: words.bold }),
    one(names.italic, `_${words.italic}_`, { kind: 'em', text: words.italic }),
    one(names.struck, `~~${words.struck}~~`, { kind: 'del', text: words.struck }),
    one(names.link, `[${words.link}](${LINK})`, { kind: 'link', url: LINK, text: words.link }),
  ];
}

function lists(): Sample[] {
  const { names, words } = t.formatting;
  const items = (): Piece[] => [
    { kind: 'li', text: words.first },
    { kind: 'li', text: words.second },
  ];
  const [first, second] = [words.first, words.second];
  return [
    one(names.list, `- ${first}\n- ${second}`, { kind: 'ul', in: items() }),
    one(names.numbers, `1. ${first}\n2. ${second}`, { kind: 'ol', in: items() }),
  ];
}

function blocks(): Sample[] {
  const { names, words } = t.formatting;
  return [
    one(names.quote, `> ${words.quote}`, { kind: 'quote', text: words.quote }),
    one(names.heading, `# ${words.heading}`, { kind: 'heading', text: words.heading }),
    one(names.code, `\`${words.code}\``, { kind: 'code', text: words.code }),
    one(names.lines, `\`\`\`\n${words.lines}\n\`\`\``, { kind: 'pre', text: words.lines }),
  ];
}

function one(name: string, typed: string, piece: Piece): Sample {
  return { name, typed, pieces: [piece] };
}
