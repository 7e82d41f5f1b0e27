import type { Trail } from './trail.ts';

const highlight = 'asked';

/**
 * Shows a reader who followed a result where its words are, and the way back to the question. The words are highlighted without
 * touching the page's elements; Escape takes the marks away.
 */
export function showTrail(trail: Trail): void {
  document.querySelector('.trail')?.remove();
  const line = document.createElement('nav');
  const back = document.createElement('a');
  const question = document.createElement('q');
  line.className = 'trail';
  line.ariaLabel = 'Your question';
  back.href = trail.results;
  back.textContent = 'Back to your question';
  question.textContent = trail.words;
  line.append(back, question);
  if (trail.why) line.append(trail.why);
  if (mark(trail.marked) > 0) line.append(buttonToHide());
  document.querySelector('.skip')?.after(line);
}

function buttonToHide(): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Hide the marks';
  button.ariaKeyShortcuts = 'Escape';
  const hide = () => {
    CSS.highlights?.delete(highlight);
    button.remove();
  };
  button.addEventListener('click', hide);
  addEventListener('keydown', ({ key, defaultPrevented }) => key === 'Escape' && !defaultPrevented && hide());
  return button;
}

/** Highlights words in what the address leads to. Returns how often they are there; 0 too where the browser has no highlights. */
function mark(words: readonly string[]): number {
  if (!('highlights' in CSS) || words.length === 0) return 0;
  const ranges = rangesOf(words, landing());
  CSS.highlights.set(highlight, new Highlight(...ranges));
  return ranges.length;
}

/** The section that a heading heads, or the element itself; the whole text where the address names none. */
function landing(): Element {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const section = target && /^H[2-4]$/.test(target.tagName) ? target.closest('section') : target;
  return section ?? document.querySelector('main') ?? document.body;
}

function rangesOf(words: readonly string[], within: Element): Range[] {
  const escaped = words
    .map((word) => word.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
    .toSorted((a, b) => b.length - a.length);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  const texts = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
  const ranges: Range[] = [];
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    for (const { index, 0: word } of (node.textContent ?? '').matchAll(pattern)) {
      const range = new Range();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      ranges.push(range);
    }
  }
  return ranges;
}
