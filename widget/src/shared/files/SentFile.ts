/** A file that the server has, as it goes over the wire. */
export interface SentFile {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  /** In pixels; absent where it is no picture that can be shown. */
  readonly width?: number;
  readonly height?: number;
}

/** Which files may be sent. */
export interface FileRules {
  readonly mostBytes: number;
  /** Media types. */
  readonly types: readonly string[];
}

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
const STEP = 1_000;

/** 1,234,567 → "1.2 MB", as the person's language writes it. */
export function sizeText(bytes: number, language?: string): string {
  const power = bytes < STEP ? 0 : Math.min(3, Math.floor(Math.log10(bytes) / 3));
  const shown = bytes / STEP ** power;
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: UNITS[power] ?? 'byte',
    unitDisplay: power === 0 ? 'long' : 'short',
    maximumFractionDigits: shown < 10 ? 1 : 0,
  }).format(shown);
}

/** "PDF": what a file is, for people. */
export function kindText({ name }: Pick<SentFile, 'name'>): string {
  const ending = /\.(\w{1,5})$/.exec(name)?.[1] ?? '';
  return ending.toUpperCase();
}
