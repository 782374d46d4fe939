/** How the site wants Foyer to look; from the site's record in Salesforce. */
export interface Look {
  name: string;
  color?: string;
  radius?: number;
  position?: string;
  logo?: string;
  greeting?: string;
  language?: string;
  /** What the messenger says in the company's words, in the visitor's language. */
  texts?: Readonly<Record<string, string>>;
  privacyUrl?: string;
  /** The messenger tells that the page may be seen live. */
  liveViewNotice?: boolean;
}

/** What the button says, in the site's language. The loader itself knows no words. */
export interface Words {
  openChat: string;
  unread(count: number): string;
}

/** The round button. Its shadow root also holds the messenger. */
export interface Launcher {
  readonly root: ShadowRoot;
  /** Where the keyboard goes when the messenger closes. */
  focus(): void;
  show(state: { hidden: boolean; open: boolean; unread: number }): void;
  remove(): void;
}

/** What the loader lends to the part that it loads. */
export interface Host {
  /** Where Foyer lives, with a slash at the end. */
  base: string;
  site: string;
  launcher(look: Look, words: Words, press: () => void): Launcher;
}

export type Command = [name: string, ...rest: unknown[]];

/** What the loader loads. Rejects while Foyer cannot be reached. */
export interface VisitorPart {
  start(host: Host): Promise<(command: Command) => void>;
}
