import { useConsole } from '../app/context';
import { nameOf, TalkAlert } from '../reps/TalkAlert';
import { t } from '../texts/en';

/** Visitors who call, on other pages than theirs. */
export function CallAlerts() {
  const { desk, place } = useConsole();
  const here = place.value?.conversation.value?.id;
  return (
    <>
      {desk.calls.asked.value
        .filter(({ conversation }) => conversation !== here)
        .flatMap(({ conversation }) => desk.find(conversation) ?? [])
        .map((talk) => (
          <TalkAlert
            key={talk.id}
            talk={talk}
            text={t.calls.asks(nameOf(talk))}
            help={t.calls.asksHelp}
          />
        ))}
    </>
  );
}
