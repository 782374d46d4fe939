/** What is said about files; {name} and such are filled in. */
export interface FileTexts {
  readonly attach: string;
  readonly drop: string;
  /** {name} */
  readonly download: string;
  /** {name} */
  readonly sendingFile: string;
  readonly cancelFile: string;
  readonly removeFile: string;
  readonly notSent: string;
  readonly tryAgain: string;
  readonly fileFailed: string;
  /** {size}: the most that is taken. */
  readonly fileTooLarge: string;
  readonly fileEmpty: string;
  readonly fileKind: string;
  readonly fileCutShort: string;
  readonly fileInfected: string;
  readonly fileUnchecked: string;
  readonly filesNoRoom: string;
  readonly filesTooFast: string;
  readonly filesOff: string;
}

const REFUSALS: Readonly<Record<string, keyof FileTexts>> = {
  'file.too-large': 'fileTooLarge',
  'file.empty': 'fileEmpty',
  'file.kind': 'fileKind',
  'file.cut-short': 'fileCutShort',
  'file.infected': 'fileInfected',
  'file.unchecked': 'fileUnchecked',
  'file.no-room': 'filesNoRoom',
  'file.away': 'filesNoRoom',
  'file.too-fast': 'filesTooFast',
  'file.off': 'filesOff',
};

/** What is said of a refusal with this code. */
export function fileRefusal(code: string, texts: FileTexts): string {
  return texts[REFUSALS[code] ?? 'fileFailed'];
}
