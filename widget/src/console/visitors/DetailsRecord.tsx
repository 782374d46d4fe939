import type { Card } from '../../protocol/frames';
import { t } from '../texts/en';
import { RecordLink } from '../ui/Link';
import { Alternatives } from './Alternatives';
import type { DetailsModel, Person } from './DetailsModel';
import { RecordChoices } from './RecordChoices';
import type { Visitor360Model } from './Visitor360Model';

/** Whose record in Salesforce the visitor is: the one found, another one, or a new lead. */
export function DetailsRecord({ card, known }: { card: Card; known: Visitor360Model }) {
  const { details } = known;
  const { person } = card;
  return (
    <section class="details-record" aria-label={t.details.record}>
      <h3>{t.details.record}</h3>
      <p>
        {person ? (
          <>
            {person.kind === 'lead' ? t.card.lead : t.card.contact}{' '}
            <RecordLink to={person.url}>{person.name}</RecordLink>
          </>
        ) : (
          <span class="muted">{t.details.none}</span>
        )}
      </p>
      <Alternatives visitor={card.visitor} known={known} />
      <Search details={details} visitor={card.visitor} />
      <div role="status">
        <Answer details={details} visitor={card.visitor} />
      </div>
      {!person && details.done.value === undefined && (
        <div class="row wrap">
          <span class="grow small muted">{t.details.makeHelp}</span>
          <button
            type="button"
            class="btn ghost"
            aria-busy={details.busy.value === 'deciding'}
            onClick={() => void details.makeLead(card.visitor)}
          >
            {t.details.make}
          </button>
        </div>
      )}
    </section>
  );
}

function Search({ details, visitor }: { details: DetailsModel; visitor: string }) {
  return (
    <form
      class="row"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        void details.search(visitor);
      }}
    >
      <label class="field grow">
        <span>{t.details.find}</span>
        <input
          type="search"
          minLength={2}
          maxLength={80}
          required
          value={details.words.value}
          onInput={({ currentTarget }) => (details.words.value = currentTarget.value)}
        />
      </label>
      <button type="submit" class="btn ghost" aria-busy={details.busy.value === 'searching'}>
        {t.details.search}
      </button>
    </form>
  );
}

function Answer({ details, visitor }: { details: DetailsModel; visitor: string }) {
  const { done, duplicates, found } = details;
  if (done.value !== undefined) return <p class="good">{t.details.done[done.value]}</p>;
  if (duplicates.value !== undefined) {
    const some = duplicates.value.length > 0;
    return (
      <>
        <p>{some ? t.details.duplicates : t.details.hiddenDuplicates}</p>
        <Found people={duplicates.value} details={details} visitor={visitor} />
      </>
    );
  }
  if (found.value === undefined) return null;
  if (found.value.length === 0) return <p class="muted">{t.details.nobody}</p>;
  return <Found people={found.value} details={details} visitor={visitor} />;
}

function Found(props: { people: readonly Person[]; details: DetailsModel; visitor: string }) {
  const { people, details, visitor } = props;
  return (
    <RecordChoices
      choices={people.map((one) => ({
        ...one,
        facts: facts(one),
        label: t.details.linkTo(one.name, one.company ?? one.object),
      }))}
      word={t.details.link}
      busy={details.busy.value !== undefined}
      choose={(record) => void details.link(visitor, record)}
    />
  );
}

function facts({ object, company, email }: Person): string {
  return [object, company, email].filter(Boolean).join(' · ');
}
