import { signal, type Signal } from '@preact/signals';
import type { Api } from '../app/Api';
import type { Figures, Offer } from './Figures';
import { isUsable, lastDays, lookBackOf, type Period } from './Period';

/** Figures, and what they are of: it may not be what is chosen now. */
export interface Counted {
  readonly by: string;
  readonly period: Period;
  readonly figures: Figures;
}

/** One report of the page. */
export interface Report extends Offer {
  /** By what it is split up now. */
  readonly by: Signal<string>;
  readonly counted: Signal<Counted | undefined>;
  readonly failed: Signal<boolean>;
}

const FIRST_DAYS = 30;

/** The page "Reports": figures of chosen days, counted when it is opened and when one chooses. */
export class ReportsModel {
  readonly reports: Signal<readonly Report[] | undefined> = signal(undefined);
  /** Whether all figures are the person's own. */
  readonly own = signal(false);
  readonly failed = signal(false);
  readonly period: Signal<Period>;
  readonly zone: string;

  constructor(
    private readonly api: Api,
    private readonly now: () => number,
    zone: string = new Intl.DateTimeFormat().resolvedOptions().timeZone,
  ) {
    this.zone = zone;
    this.period = signal(lastDays(FIRST_DAYS, now(), zone));
  }

  async open(): Promise<void> {
    try {
      const { own, reports } = await this.api.get<{ own: boolean; reports: Offer[] }>(
        '/api/reports',
      );
      this.own.value = own;
      this.reports.value = reports.map((offer) => this.kept(offer));
      this.failed.value = false;
      await this.read();
    } catch {
      this.failed.value = true;
    }
  }

  /** The days of which one click tells; none where others were chosen. */
  get lookBack(): number | undefined {
    return lookBackOf(this.period.value, this.now(), this.zone);
  }

  lookBackOver(days: number): Promise<void> {
    return this.choose(lastDays(days, this.now(), this.zone));
  }

  /** Days that are none, or too many, are shown and not asked for. */
  async choose(period: Period): Promise<void> {
    this.period.value = period;
    if (this.isUsable) await this.read();
  }

  get isUsable(): boolean {
    return isUsable(this.period.value);
  }

  splitUp(report: Report, by: string): Promise<void> {
    report.by.value = by;
    return this.readOne(report);
  }

  private kept(offer: Offer): Report {
    const before = this.reports.peek()?.find(({ key }) => key === offer.key);
    return (
      before ?? {
        ...offer,
        by: signal(offer.dimensions[0] ?? 'day'),
        counted: signal(undefined),
        failed: signal(false),
      }
    );
  }

  private async read(): Promise<void> {
    await Promise.all((this.reports.peek() ?? []).map((report) => this.readOne(report)));
  }

  /** An answer to what is not asked any more is not shown. */
  private async readOne(report: Report): Promise<void> {
    const by = report.by.peek();
    const period = this.period.peek();
    const isAsked = () => by === report.by.peek() && period === this.period.peek();
    try {
      const query = new URLSearchParams({ by, ...period, zone: this.zone });
      const figures = await this.api.get<Figures>(`/api/reports/${report.key}?${query}`);
      if (!isAsked()) return;
      report.counted.value = { by, period, figures };
      report.failed.value = false;
    } catch {
      if (isAsked()) report.failed.value = true;
    }
  }
}
