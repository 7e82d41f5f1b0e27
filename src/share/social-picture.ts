import { xmlText } from './xml.ts';

/** What a social picture says. */
export interface SocialPicture {
  hub: string;
  title: string;
  /** One line below the title. */
  line: string;
  /** The sigla of the sources, a few. */
  sigla: readonly string[];
}

/** The size that the services which show such pictures ask for, in pixels. */
export const pictureSize = { width: 1200, height: 630 } as const;

/** The palette of the light theme (`styles/tokens.css`): a picture has no theme. */
const colour = { paper: '#f7f8f5', ink: '#17202a', soft: '#414b56', accent: '#0a4d4a', rule: '#c3cac6' } as const;

/** The distance of everything from the edges, in pixels. */
const margin = 80;
/** The mean width of a character of the serif, as a part of its size: measured over a page of English. */
const characterWidth = 0.52;

/** A picture for those who pass the page on: the hub, the title, a line, the sigla. SVG with its text as text. */
export function socialSvg({ hub, title, line, sigla }: SocialPicture): string {
  const { width, height } = pictureSize;
  const text = (words: string, y: number, size: number, fill: string, anchor: 'start' | 'end' = 'start') =>
    `<text x="${anchor === 'start' ? margin : width - margin}" y="${y}" text-anchor="${anchor}" font-family="Brygada 1918" font-weight="500" font-size="${size}" fill="${fill}">${xmlText(words)}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    `<rect width="${width}" height="${height}" fill="${colour.paper}"/>`,
    text(fitted(hub, 40), 112, 40, colour.ink),
    `<rect x="${margin}" y="144" width="${width - 2 * margin}" height="2" fill="${colour.rule}"/>`,
    text(fitted(title, 64), 330, sizeFor(title, 128, 64), colour.ink),
    text(fitted(line, 42), 410, 42, colour.soft),
    text(sigla.slice(0, 12).join(' '), 550, 88, colour.accent, 'end'),
    '</svg>',
  ].join('');
}

/** The size at which words fill the width, between the least and the most. Pixels. */
function sizeFor(words: string, most: number, least: number): number {
  const room = pictureSize.width - 2 * margin;
  return Math.max(least, Math.min(most, Math.floor(room / (characterWidth * words.length))));
}

/** Words that have room at a size; what is longer ends in an ellipsis. */
function fitted(words: string, size: number): string {
  const most = Math.floor((pictureSize.width - 2 * margin) / (characterWidth * size));
  return words.length <= most ? words : `${words.slice(0, most - 2).trimEnd()} …`;
}
