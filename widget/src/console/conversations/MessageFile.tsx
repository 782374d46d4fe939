import { FileShown, type Ask } from '../../shared/files/FileShown';
import type { SentFile } from '../../shared/files/SentFile';
import { useConsole } from '../app/context';
import { t } from '../texts/en';
import type { ConversationModel } from './ConversationModel';

interface Props {
  file: SentFile;
  talk: ConversationModel;
  /** Whether the server has put it into the log. */
  posted: boolean;
}

/** A file in the log of a conversation. */
export function MessageFile({ file, talk, posted }: Props) {
  const { addresses } = useConsole().desk.tools.files;
  const address: Ask = (fresh) => addresses.of(talk.id, file.id, fresh);
  return <FileShown file={file} texts={t.files} address={posted ? address : undefined} />;
}
