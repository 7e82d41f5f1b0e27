import type { Definition } from 'mdast';

/**
 * Where a link may lead: to the web or to a mailbox, in characters that every parser writes and reads alike. Others would come out
 * percent-encoded or unescaped, and no longer be what the source says.
 */
export const safeAddress = /^(?:https?:\/\/|mailto:)(?!.*&#?\w+;)[\w./?#@!$&()+,;=%:~*'-]+$/iu;

/** The addresses that the references of an entry lead to. Each gets a number of its own, since labels of two sources may be the same. */
export interface Addresses {
  readonly nameOf: (url: string) => string;
  readonly definitions: () => Definition[];
}

export function createAddresses(): Addresses {
  const names = new Map<string, string>();
  return {
    nameOf: (url) => {
      const name = names.get(url) ?? `${names.size + 1}`;
      names.set(url, name);
      return name;
    },
    definitions: () =>
      [...names].map(([url, identifier]) => ({ type: 'definition', identifier, label: identifier, url })),
  };
}
