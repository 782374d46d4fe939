import star from 'lucide-static/icons/star.svg?nodes';
import type { ConversationView } from '../../protocol/frames';
import { Icon } from '../../shared/Icon';
import { ratingText } from './ratingText';

/** What the visitor said of a conversation that is over; it comes quietly, after a while. */
export function RatingLine({ view }: { view: ConversationView }) {
  const text = ratingText(view);
  const comment = view.rating?.comment;
  return (
    <span role="status" class="rated">
      {text !== undefined && (
        <span class="pill">
          <Icon of={star} size={16} />
          {text}
        </span>
      )}
      {comment !== undefined && (
        <q class="muted">
          <bdi>{comment}</bdi>
        </q>
      )}
    </span>
  );
}
