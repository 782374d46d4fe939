import { rangeOf } from './days';
import type { CardProps } from './TimesCard';

/** What was agreed. */
export function BookedCard({ shown, model }: CardProps) {
  const { texts, booker, look } = shown;
  const booked = model.booked.value;
  if (!booked) return null;
  const zone = booker.zone.value;
  return (
    <div class="step booked">
      <p class="title" role="status">
        {texts.meetingBooked}
      </p>
      <p class="description">{booked.title}</p>
      <p class="when">
        <strong>{rangeOf(booked, zone, look.language)}</strong>
        <span>{zone.replaceAll('_', ' ')}</span>
      </p>
      <p>{booked.hosts.map(({ name }) => name).join(', ')}</p>
      <Place {...{ shown, model }} />
      <WaysOn {...{ shown, model }} />
    </div>
  );
}

/** Into a calendar, also where no mail is sent, and to where the meeting is changed. */
function WaysOn({ shown: { texts }, model }: CardProps) {
  const ways = model.ways.value;
  if (!ways) return null;
  const { file, google, outlook, link } = ways;
  return (
    <>
      <p class="calendars" role="group" aria-label={texts.meetingToCalendar}>
        <span>{texts.meetingToCalendar}</span>
        {file !== undefined && <Away to={file} words={texts.meetingFile} />}
        <Away to={google} words="Google" />
        <Away to={outlook} words="Outlook" />
      </p>
      <Away to={link} words={texts.meetingChange} />
    </>
  );
}

/** A link that leaves the page where it is. */
function Away({ to, words }: { to: string; words: string }) {
  return (
    <a href={to} target="_blank" rel="noopener noreferrer">
      {words}
    </a>
  );
}

function Place({ shown: { texts }, model }: CardProps) {
  const { kind, place } = model.booked.value ?? { kind: 'own-text', place: '' };
  if (kind === 'video-link' && /^https?:/.test(place)) {
    return <Away to={place} words={texts.meetingJoin} />;
  }
  if (place === '') return null;
  return <p>{kind === 'phone' ? texts.meetingCall.replace('{phone}', place) : place}</p>;
}
