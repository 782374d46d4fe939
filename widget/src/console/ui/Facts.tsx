import type { ComponentChildren } from 'preact';

/** A titled group of facts. */
export function Group({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="group">
      <h3>{title}</h3>
      {children}
    </section>
  );
}

type Row = readonly [term: ComponentChildren, fact: ComponentChildren];

/** Terms and facts; what is not known has no row. */
export function Facts({ rows }: { rows: readonly Row[] }) {
  return (
    <dl class="facts">
      {rows.filter(isKnown).map(([term, fact], i) => (
        <div key={typeof term === 'string' ? term : i}>
          <dt>{term}</dt>
          <dd>{fact}</dd>
        </div>
      ))}
    </dl>
  );
}

function isKnown([, fact]: Row): boolean {
  return fact !== undefined && fact !== null && fact !== '' && fact !== false;
}
