/** Where "@" was typed at the start of a word, and what follows it. */
export interface AtSign {
  readonly from: number;
  readonly query: string;
}

/** Names have spaces: whether it is one, the list of people decides. */
const AT = /(?:^|[\s(])@([^\n@]{0,40})$/;

/** What the caret stands behind; undefined where nobody is being called. */
export function atSign(text: string, caret: number): AtSign | undefined {
  const query = AT.exec(text.slice(0, caret))?.[1];
  return query === undefined ? undefined : { from: caret - query.length - 1, query };
}
