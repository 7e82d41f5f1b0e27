import type { List, ListItem, RootContent } from 'mdast';
import type { ItemPlace, PassageDraft } from '../drafts.ts';

/** An item that further passages may stand in. */
interface OpenItem {
  readonly key: string;
  readonly item: ListItem;
}

/**
 * Puts passages below one another, those of list items into nested lists. Neighbouring items become one list; a list ends where numbered
 * and marked items meet, and where `end` says so.
 */
export function createFlow(root: RootContent[]): {
  readonly place: (passage: PassageDraft, node: RootContent) => void;
  readonly end: (node: RootContent) => void;
} {
  let open: OpenItem[] = [];
  const nodesAt = (depth: number) => (open[depth - 1]?.item.children ?? root) as RootContent[];
  return {
    place: (passage, node) => {
      const path = pathOf(passage);
      const known = path.findIndex(({ key }, index) => open[index]?.key !== key);
      open = open.slice(0, known < 0 ? path.length : known);
      for (const item of path.slice(open.length))
        open = [...open, { key: item.key, item: openItem(nodesAt(open.length), item) }];
      const item = open.at(-1)?.item;
      // A blank line keeps the second passage of an item from running on into the first.
      if (item && item.children.length > 0) item.spread = true;
      nodesAt(path.length).push(node);
    },
    end: (node) => {
      open = [];
      root.push(node);
    },
  };
}

/** An item that no list of Markdown names is one of its own. */
function pathOf({ id, form, within = [] }: PassageDraft): readonly ItemPlace[] {
  const isItem = form === 'item' || form === 'ordered';
  return isItem && within.length === 0 ? [{ key: id, isOrdered: form === 'ordered' }] : within;
}

function openItem(nodes: RootContent[], { isOrdered, number = 1 }: ItemPlace): ListItem {
  const last = nodes.at(-1);
  const item: ListItem = { type: 'listItem', spread: false, children: [] };
  if (last?.type === 'list' && last.ordered === isOrdered) last.children.push(item);
  else {
    const start = number === 1 ? {} : { start: number };
    nodes.push({ type: 'list', ordered: isOrdered, ...start, spread: false, children: [item] } satisfies List);
  }
  return item;
}
