import { useEffect, useRef } from 'preact/hooks';
import type { Card } from '../../protocol/frames';
import { textOf } from '../../shared/texts';
import { refusalText, t } from '../texts/en';
import { Dialog } from '../ui/parts';
import { DetailsRecord } from './DetailsRecord';
import type { Field } from './Corrections';
import type { DetailsModel } from './DetailsModel';
import type { Visitor360Model } from './Visitor360Model';

/** Longest texts that are kept. */
const LONGEST: Readonly<Record<Field, number>> = { name: 120, email: 254, company: 120, phone: 40 };
const KEYS = { name: 'text', email: 'email', company: 'text', phone: 'tel' } as const;

/** What the visitor said of itself, and whose record in Salesforce it is. */
export function DetailsDialog({ card, known }: { card: Card; known: Visitor360Model }) {
  const { details } = known;
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const meanwhile = isLater(card.notedAt, details.began.value);
  const by = known.known.value.said?.find(({ notedAt }) => notedAt !== undefined)?.rep;
  return (
    <Dialog title={t.details.title} onClose={() => details.close()}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void details.saveAndClose(card.visitor);
        }}
      >
        <p class="small muted">{t.details.help}</p>
        {meanwhile && details.busy.value === undefined && (
          <p class="small" role="status">
            {t.details.meanwhile(by ?? t.details.somebody)}
          </p>
        )}
        <div class="details-fields">
          <Input field="name" details={details} box={first} />
          <Input field="email" details={details} proven={card.proven} />
          <Input field="company" details={details} />
          <Input field="phone" details={details} />
        </div>
        {details.refusal.value !== undefined && (
          <p class="bad" role="alert">
            {textOfRefusal(details.refusal.value)}
          </p>
        )}
        <div class="row actions">
          <button type="button" class="btn ghost" onClick={() => details.close()}>
            {t.cancel}
          </button>
          <button type="submit" class="btn" aria-busy={details.busy.value === 'saving'}>
            {t.details.save}
          </button>
        </div>
      </form>
      <DetailsRecord card={card} known={known} />
    </Dialog>
  );
}

function isLater(noted: string | undefined, began: string | undefined): boolean {
  if (noted === undefined || began === undefined) return noted !== undefined;
  return Date.parse(noted) > Date.parse(began);
}

function Input(props: {
  field: Field;
  details: DetailsModel;
  proven?: boolean;
  box?: { current: HTMLInputElement | null };
}) {
  const { field, details } = props;
  const proven = props.proven === true;
  const refused = field === 'email' ? details.emailRefusal.value : undefined;
  const id = `details-${field}`;
  return (
    <div class="field">
      <label for={id}>{t.details.fields[field]}</label>
      <input
        id={id}
        ref={props.box ?? null}
        type="text"
        inputMode={KEYS[field]}
        maxLength={LONGEST[field]}
        autocomplete="off"
        value={details.typed.value[field]}
        readOnly={proven}
        aria-invalid={refused !== undefined}
        aria-describedby={proven || refused !== undefined ? `${id}-help` : undefined}
        onInput={({ currentTarget }) => details.type(field, currentTarget.value)}
      />
      {proven && (
        <p id={`${id}-help`} class="small muted">
          {t.details.proven}
        </p>
      )}
      {refused !== undefined && (
        <p id={`${id}-help`} class="small bad" role="alert">
          {textOfRefusal(refused)}
        </p>
      )}
    </div>
  );
}

function textOfRefusal(code: string): string {
  return textOf(t.details.refusals, code) ?? refusalText(code);
}
