import type { Guide, JobPosting } from '../hub-record.ts';
import type { Destinations } from './guides.ts';

interface PlacedGuide {
  readonly guide: Guide;
  readonly destinations: Destinations;
}

/** Of more guides than this, those of other organisations are no path of a role. */
const mostUnnamed = 3;

/**
 * What finds the ids of the stages that apply to a posting: those of the guides that name its organisation in their titles. Where none
 * does, a few guides apply to every role, as in the hub of one organisation; of many, none can be told to.
 */
export function createPaths(guides: readonly PlacedGuide[]): (posting: JobPosting) => readonly string[] {
  const paths = guides
    .map(({ guide, destinations }) => ({
      title: plain(`${guide.title.value} ${guide.document.source.sidecar.citation?.publisher ?? ''}`),
      stages: guide.stages.flatMap(({ section }) => destinations.get(section)?.split('/')[1] ?? []),
    }))
    .filter(({ stages }) => stages.length > 0);
  const unnamed = paths.length > mostUnnamed ? [] : paths.flatMap(({ stages }) => stages);
  const known = new Map<string, readonly string[]>();
  return ({ readings }) => {
    const organisation = plain(readings.find(({ property }) => property === 'hiringOrganization')?.text ?? '').trim();
    const own = known.get(organisation) ?? stagesOf(organisation);
    known.set(organisation, own);
    return own.length > 0 ? own : unnamed;
  };

  function stagesOf(organisation: string): readonly string[] {
    if (organisation === '') return [];
    return paths.filter(({ title }) => title.includes(` ${organisation} `)).flatMap(({ stages }) => stages);
  }
}

/** Words in small letters with a space around each, so that only whole ones are found. */
function plain(words: string): string {
  return ` ${(words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;
}
