/** One figure of a report. */
export interface Column {
  readonly key: string;
  readonly kind: 'count' | 'share' | 'seconds';
}

/** The figures of a rep, a stream, a day …; without a name where nothing is known. */
export interface Row {
  readonly name: string;
  /** One a column; null where there is none. */
  readonly values: readonly (number | null)[];
}

/** A report as it was counted; the total is not the sum where a figure is a share or a median. */
export interface Figures {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly total: Row;
}

/** What a person may ask for, and by what it can be split up. */
export interface Offer {
  readonly key: string;
  readonly dimensions: readonly string[];
}
