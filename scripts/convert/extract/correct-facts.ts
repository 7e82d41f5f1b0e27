import type { FactCorrection } from '../../../src/schemas/corrections.ts';
import type { SheetProperty } from '../knowledge/labels.ts';
import { properties } from '../knowledge/properties.ts';
import type { Message, Result } from '../message.ts';
import { slice } from '../position.ts';
import { findQuotation, shorten } from '../quotation.ts';
import type { Omission, PropertyReading, Source, SourceDocument } from '../types.ts';
import { lostCorrection, lostQuote, needless, unknownFact, unread } from './correction-messages.ts';
import { dollarHint } from './dollar-hint.ts';
import { readValue } from './sheet.ts';

/** A posting's readings as the keeper's .yaml leaves them, and the lines of its fact sheet that no fact shows any more. */
export interface Corrected {
  readonly readings: readonly PropertyReading[];
  readonly removed: readonly PropertyReading[];
  readonly omissions: readonly Omission[];
}

/** What a correction is about: a property, and the document's own label where that is all it has. */
interface Target {
  readonly key: string;
  readonly property: SheetProperty;
  readonly label: string;
  readonly isOf: (reading: PropertyReading) => boolean;
}

/** Sets and removes facts as `facts` in the .yaml says. What no longer fits the document is told. */
export function correctFacts(document: SourceDocument, readings: readonly PropertyReading[]): Result<Corrected> {
  const { source } = document;
  const messages: Message[] = [];
  let corrected: Corrected = { readings, removed: [], omissions: [] };
  for (const [key, correction] of Object.entries(source.sidecar.facts)) {
    const target = targetOf(source, readings, key);
    if (!target) {
      messages.push(unknownFact(source, key));
      continue;
    }
    const own = readings.filter(target.isOf);
    const set = settingsOf(document, target, correction, own);
    messages.push(...fitMessages(source, target, correction, own, set.value), ...set.messages);
    corrected = replaced(corrected, own, set.value, correction);
  }
  return { value: corrected, messages };
}

function targetOf(source: Source, readings: readonly PropertyReading[], key: string): Target | undefined {
  const row = properties.find(({ id, property }) => id === key && property !== 'title' && id !== 'more');
  if (row) {
    const { property, label } = row;
    return { key, property, label, isOf: (reading) => reading.property === property };
  }
  const printed = ({ label }: PropertyReading) => (label ? fold(slice(source.value, label)) : undefined);
  const isOf = (reading: PropertyReading) =>
    reading.property === 'additionalProperty' && printed(reading) === fold(key);
  return readings.some(isOf) ? { key, property: 'additionalProperty', label: key, isOf } : undefined;
}

function fold(label: string): string {
  return label.replace(/:\s*$/u, '').replaceAll(/\s+/gu, ' ').trim().toLowerCase();
}

/** The readings that the keeper's values come to, read as a fact sheet's would be; a quotation gives them their place. */
function settingsOf(
  document: SourceDocument,
  { key, property, label }: Target,
  { values, quote, note }: FactCorrection,
  own: readonly PropertyReading[],
): Result<PropertyReading[]> {
  const { source } = document;
  const [place] = quote === undefined ? [] : findQuotation(source.value, quote);
  const messages = quote !== undefined && !place ? [lostQuote(source, key, quote)] : [];
  const first = own[0]?.label;
  const value = values.flatMap((words) => {
    const reads = readValue(property, label, words, dollarHint(document));
    if (reads.every((read) => read.value === null)) messages.push(unread(source, key, words));
    return reads
      .filter((read) => read.property === undefined || read.property === property)
      .map(
        ({ text, value }): PropertyReading => ({
          property,
          text,
          value,
          basis: 'edited',
          ...(place ? { position: place } : {}),
          ...(property === 'additionalProperty' && first ? { label: first } : {}),
          ...(note === undefined ? {} : { note }),
        }),
      );
  });
  return { value, messages };
}

/** The keeper's readings in the place of the document's; lines of a fact sheet go to a reading that still shows them, else they are left out. */
function replaced(
  { readings, removed, omissions }: Corrected,
  own: readonly PropertyReading[],
  set: readonly PropertyReading[],
  { note }: FactCorrection,
): Corrected {
  const [first, ...rest] = set;
  const others = readings.filter((reading) => !own.includes(reading));
  if (first) return { readings: [...others, { ...first, instead: own }, ...rest], removed, omissions };
  const orphans = own.flatMap(({ sheet }) => sheet ?? []);
  const heirs = orphans.map((sheet) =>
    others.findIndex(({ label, sheet: held }) => !held && label?.start === sheet.start),
  );
  const left = others.map((reading, index) => {
    const sheet = orphans[heirs.indexOf(index)];
    return sheet ? { ...reading, sheet } : reading;
  });
  const withheld = orphans.filter((_, index) => heirs[index] === -1);
  return {
    readings: left,
    removed: [...removed, ...own.map((reading) => (note === undefined ? reading : { ...reading, note }))],
    omissions: [
      ...omissions,
      ...withheld.map((sheet) => ({ ...sheet, reason: 'keeper' as const, ...(note === undefined ? {} : { note }) })),
    ],
  };
}

/** Whether the document still says what the correction was written against, and does not say by now what the correction says. */
function fitMessages(
  source: Source,
  { key, property, label }: Target,
  { values, instead }: FactCorrection,
  own: readonly PropertyReading[],
  set: readonly PropertyReading[],
): Message[] {
  const now = own.length > 0 ? `“${own.map(({ text }) => shorten(text)).join('”, “')}”` : 'nothing';
  if (instead !== undefined) {
    const meant = [instead, ...readValue(property, label, instead, {}).map(({ text }) => text)].map(fold);
    const said = own.flatMap(({ text, position }) => [text, position ? slice(source.value, position) : text]).map(fold);
    if (!said.some((each) => meant.includes(each)))
      return [
        lostCorrection(source, `\`instead: ${shorten(instead)}\` of \`${key}\``, `${now}, as the document has it`),
      ];
  }
  if (values.length === 0 && own.length === 0)
    return [lostCorrection(source, `removal of \`${key}\``, 'a fact that the document gives')];
  const isSame = own.length > 0 && own.map(keyOf).sort().join() === set.map(keyOf).sort().join();
  return isSame ? [needless(source, key, now)] : [];
}

function keyOf({ value, text }: PropertyReading): string {
  return JSON.stringify(value ?? text);
}
