// The columns of a comparison, out of the pages that hold one each.
import { mergeRows } from '../lib/side-by-side.ts';

/** The rows of a role's page, by key, and its head. */
export interface Column {
  head: HTMLElement;
  cells: Map<string, HTMLElement>;
  rows: { key: string; label: string; rank: number; group: string; kind: string }[];
}

const loaded = new Map<string, Promise<Column>>();

/** Loads a role's column, once. Throws where its page cannot be had. */
export function loadColumn(id: string): Promise<Column> {
  const column = loaded.get(id) ?? fetchColumn(id);
  loaded.set(id, column);
  column.catch(() => loaded.delete(id));
  return column;
}

/** One table out of columns. What a column does not have is said so. */
export function sideBySide(columns: readonly Column[]): HTMLTableElement {
  const table = document.createElement('table');
  table.className = 'table parallel';
  const head = table.createTHead().insertRow();
  head.append(document.createElement('td'), ...columns.map((column) => column.head.cloneNode(true)));
  const groups = Map.groupBy(mergeRows(columns.map(({ rows }) => rows)), ({ group }) => group);
  for (const [group, rows] of groups) {
    const body = table.createTBody();
    const title = body.insertRow();
    title.className = 'group';
    title.append(heading(group, 'rowgroup', columns.length + 1));
    for (const { key, label, kind } of rows)
      body.insertRow().append(heading(label, 'row'), ...columns.map((column) => cellOf(column, key, kind)));
  }
  return table;
}

async function fetchColumn(id: string): Promise<Column> {
  const address = new URL(`compare/${encodeURIComponent(id)}.html`, location.href);
  const response = await fetch(address);
  if (!response.ok) throw new Error(`Unexpected status ${response.status} of ${address.pathname}, expected a column`);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  for (const link of page.querySelectorAll('a[href]'))
    link.setAttribute('href', new URL(link.getAttribute('href') ?? '', address).href);
  const rows = [...page.querySelectorAll<HTMLElement>('tr[data-row]')].map((row) => ({
    row,
    key: row.dataset['row'] ?? '',
  }));
  return {
    head: page.querySelector<HTMLElement>('[data-comparison] thead th') ?? page.createElement('th'),
    cells: new Map(rows.map(({ row, key }) => [key, row.querySelector('td') ?? page.createElement('td')])),
    rows: rows.map(({ row, key }) => ({
      key,
      label: row.querySelector('th')?.textContent ?? '',
      rank: Number(row.dataset['rank']),
      group: row.parentElement?.querySelector('.group')?.textContent ?? '',
      kind: key.startsWith('list-') ? 'list' : 'fact',
    })),
  };
}

function cellOf({ cells, head }: Column, key: string, kind: string): Node {
  const known = cells.get(key);
  if (known) return known.cloneNode(true);
  const cell = document.createElement('td');
  cell.className = 'none';
  cell.dataset['siglum'] = head.querySelector('span')?.textContent ?? '';
  if (kind === 'list') {
    const link = document.createElement('a');
    link.href = head.querySelector('a')?.href ?? '';
    link.textContent = 'No list; see its text';
    cell.append(link);
  } else cell.textContent = 'Not stated';
  return cell;
}

function heading(text: string, scope: string, columns = 1): HTMLTableCellElement {
  const cell = document.createElement('th');
  cell.scope = scope;
  cell.colSpan = columns;
  const words = document.createElement('span');
  words.textContent = text;
  cell.append(words);
  return cell;
}
