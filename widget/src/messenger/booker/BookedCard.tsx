import { momentOf, timeOf } from './days';
import type { CardProps } from './TimesCard';

/** What was agreed. */
export function BookedCard({ shown, model }: CardProps) {
  const { texts, booker, look } = shown;
  const booked = model.booked.value;
  if (!booked) return null;
  const zone = booker.zone.value;
  const end = timeOf(booked.end, zone, look.language);
  return (
    <div class="step booked">
      <p class="title" role="status">
        {texts.meetingBooked}
      </p>
      <p class="description">{booked.title}</p>
      <p class="when">
        <strong>{`${momentOf(booked.start, zone, look.language)} – ${end}`}</strong>
        <span>{zone.replaceAll('_', ' ')}</span>
      </p>
      <p>{booked.hosts.map(({ name }) => name).join(', ')}</p>
      <Place {...{ shown, model }} />
      {model.link.value !== undefined && (
        <a href={model.link.value} target="_blank" rel="noopener noreferrer">
          {texts.meetingChange}
        </a>
      )}
    </div>
  );
}

function Place({ shown: { texts }, model }: CardProps) {
  const { kind, place } = model.booked.value ?? { kind: 'own-text', place: '' };
  if (kind === 'video-link' && /^https?:/.test(place)) {
    return (
      <a href={place} target="_blank" rel="noopener noreferrer">
        {texts.meetingJoin}
      </a>
    );
  }
  if (place === '') return null;
  return <p>{kind === 'phone' ? texts.meetingCall.replace('{phone}', place) : place}</p>;
}
