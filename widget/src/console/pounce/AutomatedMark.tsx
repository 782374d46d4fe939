import sparkles from 'lucide-static/icons/sparkles.svg?nodes';
import { Icon } from '../../shared/Icon';
import { t } from '../texts/en';

/** Above what was said on a rep's behalf; the visitor never sees it. */
export function AutomatedMark() {
  return (
    <span class="automated-mark" title={t.autoPounce.markHelp}>
      <Icon of={sparkles} size={16} />
      {t.autoPounce.mark}
    </span>
  );
}
