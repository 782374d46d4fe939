import { t } from '../texts/en';
import type { Colleague, PeoplePicker } from './PeoplePicker';

export const PEOPLE_LIST = 'people-list';

/** What a screen reader is told of the option on which the arrows stand. */
export function personId(index: number): string {
  return `person-${index}`;
}

/** What "@" offers, above the note; the keyboard stays in the note. */
export function PeopleMenu(props: { people: PeoplePicker; onChoose: (person: Colleague) => void }) {
  const { people, onChoose } = props;
  const found = people.found.value;
  if (found.length === 0) return null;
  return (
    <div class="slash">
      <ul id={PEOPLE_LIST} role="listbox" aria-label={t.mentions.people}>
        {found.map((person, index) => (
          <li
            key={person.id}
            id={personId(index)}
            role="option"
            class={people.at.value === index ? 'option at' : 'option'}
            aria-selected={people.at.value === index}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => onChoose(person)}
          >
            <bdi>{person.name}</bdi>
          </li>
        ))}
      </ul>
    </div>
  );
}
