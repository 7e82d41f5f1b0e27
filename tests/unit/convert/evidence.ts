import assert from 'node:assert/strict';
import type { Message } from '../../../scripts/convert/message.ts';
import { convertSources } from '../../../scripts/convert/pipeline.ts';
import { type Evidence, verify } from '../../../scripts/convert/verify/verify.ts';
import { sourceOf } from './harbour.ts';

/** A hub of three documents; the first has words at offset 0 and no line break at its end. */
export const clerk = `Harbour Clerk

Location
North Quay
Reports to
The harbour master

Responsibilities
- Count the crates.
- 42

About Harbour Co
We move crates from ship to shore on every night of the year.

Apply now

Benefits
- Boots
- The end`;
const driver = `Crane Driver

Responsibilities
- Lift the crates.

Requirements
- A calm hand

About Harbour Co
We move crates from ship to shore, on every night of the year.
`;
const guide = `1. Interview process ↑
The path has 1-2 steps, and the process ends after two steps with a handshake.

Step 1: Talk
We talk for an hour.

Step 2: Trial tide
You work one tide with us. They ask: “Why this harbour?”
`;

const sources = [sourceOf(clerk), sourceOf(driver, 'crane-driver'), sourceOf(guide, 'joining')];
const conversion = convertSources(sources);

/** The undamaged evidence of a real conversion. */
export const evidence: Evidence = {
  sources: conversion.records.map(({ document }) => ({
    source: document.source,
    blocks: document.blocks,
    omissions: conversion.linked.omissions.get(document.source.id) ?? [],
  })),
  files: conversion.files,
  disagreements: conversion.linked.disagreements,
};

/** The evidence with one stretch of one file changed. The stretch stands there exactly once, or the damage would prove nothing. */
export function inFile(path: string, from: string, to: string): Evidence {
  const files = evidence.files.map((file) => {
    if (file.path !== path) return file;
    assert.equal(file.text.split(from).length, 2, `${from} once in ${path}`);
    return { path, text: file.text.replace(from, () => to) };
  });
  assert.notDeepEqual(files, evidence.files);
  return { ...evidence, files };
}

/** The evidence with something about its first source changed. */
export function inClerk(
  change: (first: Evidence['sources'][number]) => Partial<Evidence['sources'][number]>,
): Evidence {
  return {
    ...evidence,
    sources: evidence.sources.map((each, index) => (index === 0 ? { ...each, ...change(each) } : each)),
  };
}

/** What the witness says, each on one line: `rule path: reason`. */
export function testimony(of: Evidence): string[] {
  return verify(of).messages.map(({ ruleId, path, reason, severity }: Message) => {
    assert.equal(severity, 'error');
    return `${ruleId} ${path}: ${reason.replaceAll(/\s+/gu, ' ')}`;
  });
}
