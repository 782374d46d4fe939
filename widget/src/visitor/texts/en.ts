/** The closed messenger in English; every other language has the same keys. */
export const en = {
  openChat: 'Open chat',
  unread: '{count} unread',
};

export type Texts = typeof en;
