import { textParts } from './textParts';

/** What somebody wrote, as text with line breaks and safe links; never as HTML. */
export function MessageText({ text }: { text: string }) {
  return (
    <>
      {textParts(text).map(({ text: part, href }) =>
        href === undefined ? (
          part
        ) : (
          <a href={href} target="_blank" rel="noopener noreferrer nofollow">
            {part}
          </a>
        ),
      )}
    </>
  );
}
