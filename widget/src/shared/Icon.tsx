import { h } from 'preact';

type Nodes = readonly (readonly [element: string, attributes: Record<string, string>])[];

/** A drawing without a name of its own: the control around it carries the name. */
export function Icon({ of, size = 20 }: { of: Nodes; size?: 16 | 20 | 24 }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {of.map(([element, attributes]) => h(element, attributes))}
    </svg>
  );
}
