import { RecordLink } from '../ui/Link';

/** A Salesforce record; `label` says to a screen reader what choosing it means. */
export interface RecordChoice {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly facts: string;
  readonly label: string;
}

/** Salesforce records of which the rep chooses one. */
export function RecordChoices(props: {
  choices: readonly RecordChoice[];
  word: string;
  busy: boolean;
  choose: (id: string) => void;
}) {
  return (
    <ul class="alternatives">
      {props.choices.map((one) => (
        <li key={one.id}>
          <span class="grow">
            <RecordLink to={one.url}>{one.name}</RecordLink>
            <span class="block muted small">{one.facts}</span>
          </span>
          <button
            type="button"
            class="btn ghost"
            aria-label={one.label}
            disabled={props.busy}
            onClick={() => props.choose(one.id)}
          >
            {props.word}
          </button>
        </li>
      ))}
    </ul>
  );
}
