import type { Store } from '../shared/storage';

const KEY = 'foyer.visitor';

/**
 * The token that makes this browser the same visitor tomorrow.
 *
 * <p>Where tracking is allowed it is kept for good; where it is not, for this tab only and only once
 * the person uses the chat; before that, nowhere.
 */
export class Identity {
  private refresh: string | undefined;

  constructor(
    private readonly lasting: Store,
    private readonly tab: Store,
  ) {
    this.refresh = lasting.get(KEY) ?? tab.get(KEY);
  }

  get token(): string | undefined {
    return this.refresh;
  }

  /** The chat was used in this tab though tracking is not allowed. */
  get isKeptInTab(): boolean {
    return this.tab.get(KEY) !== undefined;
  }

  take(refresh: string): void {
    this.refresh = refresh;
  }

  keep(where: 'lasting' | 'tab' | 'nowhere'): void {
    this.lasting.remove(KEY);
    this.tab.remove(KEY);
    if (this.refresh === undefined || where === 'nowhere') return;
    (where === 'lasting' ? this.lasting : this.tab).set(KEY, this.refresh);
  }

  forget(): void {
    this.refresh = undefined;
    this.keep('nowhere');
  }
}
