import type { JobPosting } from '../hub-record.ts';
import { familyOf } from '../knowledge/families.ts';
import type { Result } from '../message.ts';
import type { Fact, PropertyReading, SourceDocument } from '../types.ts';
import { correctFacts } from './correct-facts.ts';
import { readHeadedPlaces } from './headed-place.ts';
import { readHeader } from './header.ts';
import { readLists } from './lists.ts';
import { readNotices } from './notices.ts';
import { findOrganisation } from './organisation.ts';
import { readProse } from './prose.ts';
import { settled } from './settled.ts';
import { readSheet } from './sheet.ts';
import { findTeam } from './team.ts';
import { findTitleInProse } from './title-in-prose.ts';
import { titleOfFile } from './title-of-file.ts';

/**
 * Reads a job posting: its properties from the fact sheet and from the prose, its lists and its notices. Nothing is invented; what the
 * keeper set stands in the place of what was read.
 */
export function extractPosting(document: SourceDocument): Result<JobPosting> {
  const sheet = readSheet(document);
  const stated = document.title ?? titleInSheet(sheet);
  const title = stated ?? findTitleInProse(document);
  const organisation = sheet.some(({ property }) => property === 'hiringOrganization')
    ? undefined
    : findOrganisation(document);
  const team = sheet.some(({ property }) => property === 'department') ? undefined : findTeam(document);
  const readings = settled(document, [
    ...sheet,
    ...headerBeside(sheet, [
      ...readHeader(document, organisation?.value ?? companyOf(sheet)),
      ...readHeadedPlaces(document),
    ]),
    ...readProse(document, title),
    ...named('hiringOrganization', organisation),
    ...named('department', withoutPrefix(team, organisation)),
  ]);
  const corrected = correctFacts(document, readings);
  const { omissions } = corrected.value;
  const posting: JobPosting = {
    kind: 'job-posting',
    document: { ...document, omissions: [...document.omissions, ...omissions].sort((a, b) => a.start - b.start) },
    readings: corrected.value.readings,
    removed: corrected.value.removed,
    title: title ?? titleOfFile(document.source),
    hasTitleLine: stated !== undefined,
    family: familyOf(title?.value ?? ''),
    lists: readLists(document),
    notices: readNotices(document),
  };
  return { value: posting, messages: corrected.messages };
}

function titleInSheet(sheet: readonly PropertyReading[]): Fact<string> | undefined {
  const reading = sheet.find(({ property }) => property === 'title');
  return reading?.position && { value: reading.text, basis: 'stated', position: reading.position };
}

function companyOf(sheet: readonly PropertyReading[]): string | undefined {
  return sheet.find(({ property }) => property === 'hiringOrganization')?.text;
}

/** A place that the sheet has more fully already is not another one. */
function headerBeside(sheet: readonly PropertyReading[], header: readonly PropertyReading[]): PropertyReading[] {
  const places = [...sheet, ...header]
    .filter(({ property }) => property === 'jobLocation')
    .map(({ text }) => `${text},`);
  return header.filter(
    ({ property, text }, index) =>
      property !== 'jobLocation' ||
      !(
        places.some((place) => place.startsWith(`${text},`) && place !== `${text},`) ||
        sheet.some((other) => other.property === property && other.text === text) ||
        header.findIndex((other) => other.property === property && other.text === text) !== index
      ),
  );
}

function named(property: string, fact: Fact<string> | undefined): PropertyReading[] {
  return fact ? [{ ...fact, property, text: fact.value }] : [];
}

/** A team is named without the company in front: the company is a fact of its own. */
function withoutPrefix(
  team: Fact<string> | undefined,
  organisation: Fact<string> | undefined,
): Fact<string> | undefined {
  if (team && team.value === organisation?.value) return undefined;
  const prefix = `${organisation?.value} `;
  if (!team?.position || !team.value.startsWith(prefix)) return team;
  return {
    ...team,
    value: team.value.slice(prefix.length),
    position: { start: team.position.start + prefix.length, end: team.position.end },
  };
}
