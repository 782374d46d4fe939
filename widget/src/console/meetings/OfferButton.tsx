import calendar from 'lucide-static/icons/calendar-plus.svg?nodes';
import { useConsole } from '../app/context';
import type { ConversationModel } from '../conversations/ConversationModel';
import { t } from '../texts/en';
import { IconButton } from '../ui/parts';

/** The way to "Offer meeting". */
export function OfferButton({ talk }: { talk: ConversationModel }) {
  const { offer } = useConsole().meetings;
  return (
    <IconButton icon={calendar} name={t.meetings.offer} onClick={() => void offer.ask(talk)} />
  );
}
