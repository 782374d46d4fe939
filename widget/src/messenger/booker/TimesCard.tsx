import { useSignal } from '@preact/signals';
import type { Framed } from '../context';
import { fill } from '../../shared/texts';
import { dayOf } from './days';
import { EmailField } from '../EmailRow';
import type { MeetingModel } from './MeetingModel';
import { MonthGrid } from './MonthGrid';
import { StartsList } from './StartsList';
import { Zones } from './Zones';

export interface CardProps {
  shown: Framed;
  model: MeetingModel;
}

/** So many fit beside the rest without scrolling. */
const SOON = 5;

/** When a meeting can be: the next free times first, any other day behind a button. */
export function TimesCard({ shown, model }: CardProps) {
  const { booker, texts } = shown;
  const day = useSignal<string | undefined>(undefined);
  const times = model.times.value;
  const zone = booker.zone.value;
  const chosen = day.value;
  const starts =
    chosen === undefined
      ? times.slice(0, SOON)
      : times.filter((time) => dayOf(time, zone) === chosen);
  const turn = (): void => {
    day.value = chosen === undefined ? dayOf(times[0] ?? '', zone) : undefined;
  };
  return (
    <div class="step">
      <AboutMeeting {...{ shown, model }} />
      <TroubleText {...{ shown, model }} />
      <Zones booker={booker} texts={texts} />
      {chosen !== undefined && (
        <MonthGrid {...{ shown, model }} day={chosen} choose={(to) => (day.value = to)} />
      )}
      <StartsList {...{ shown, model, starts }} withDay={chosen === undefined} />
      {chosen !== undefined && starts.length === 0 && (
        <p role="status">{model.looking.value > 0 ? texts.meetingLoading : texts.meetingNoTimes}</p>
      )}
      <button type="button" class="plain" onClick={turn}>
        {chosen === undefined ? texts.meetingOtherDay : texts.meetingNextTimes}
      </button>
      <label>
        <span>{texts.email}</span>
        <EmailField booker={booker} texts={texts} />
      </label>
    </div>
  );
}

/** What it is, how long, and with whom. */
export function AboutMeeting({ shown: { texts }, model }: CardProps) {
  const about = model.about.value;
  if (!about) return null;
  const names = (model.held.value?.hosts ?? about.hosts).map(({ name }) => name).join(', ');
  const long = fill(texts.meetingMinutes, { minutes: about.minutes });
  return (
    <>
      <p class="title">{about.title}</p>
      <p>
        {names === '' ? long : `${long} · ${names}`}
        {about.where !== undefined && ` · ${about.where}`}
      </p>
      {about.description !== '' && <p class="description">{about.description}</p>}
    </>
  );
}

export function TroubleText({ shown: { texts }, model }: CardProps) {
  const trouble = model.trouble.value;
  if (trouble === undefined) return null;
  const words = {
    taken: texts.meetingTaken,
    tooMany: texts.meetingTooMany,
    failed: texts.failed,
  };
  return (
    <p class="problem" role="alert">
      {words[trouble]}
    </p>
  );
}
