import type { Message } from '../message.ts';
import { addressesOf, checkBody } from './body.ts';
import { type Claim, claimsOf, quotationsOf } from './claims.ts';
import { faultNote } from './fault-note.ts';
import { checkAnchors, type Links, linksOf } from './links.ts';
import { type ParsedFile, parseFile } from './parse.ts';

/** A file as it is to be written; the path is relative to the content folder. */
export interface WrittenFile {
  readonly path: string;
  readonly text: string;
}

/** All that the witness reads out of one file: it holds it against the sources afterwards, and needs the file itself no more. */
export interface Testimony extends Links {
  readonly path: string;
  /** The path without its ending. */
  readonly page: string;
  readonly isReadable: boolean;
  readonly claims: readonly Claim[];
  readonly quotations: readonly Claim[];
  /** What references in the words lead to. */
  readonly addresses: readonly string[];
  /** What is wrong with the file whatever the sources say. */
  readonly messages: readonly Message[];
}

/** Reads a written file again. The testimony is a function of its path and text, and of nothing else. */
export function examine({ path, text }: WrittenFile): Testimony {
  const page = path.replace(/\.mdx$/u, '');
  const file = readFile(path, text);
  if ('ruleId' in file) return { ...silent, path, page, messages: [file] };
  const claims = claimsOf(page, file);
  const links = linksOf(page, file, claims);
  const messages = [...checkBody(path, file), ...checkAnchors(path, page, file, links)];
  return {
    path,
    page,
    isReadable: true,
    claims,
    quotations: quotationsOf(page, file),
    addresses: addressesOf(file),
    ...links,
    messages,
  };
}

/** What a file says that cannot be read. */
const silent = {
  isReadable: false,
  claims: [],
  quotations: [],
  addresses: [],
  anchors: '',
  targets: [],
  disputes: [],
} as const;

function readFile(path: string, text: string): ParsedFile | Message {
  try {
    return parseFile(text);
  } catch (error) {
    const [reason = 'fault'] = (error instanceof Error ? error.message : String(error)).split('\n');
    return {
      ruleId: 'unsafe-node',
      severity: 'error',
      path,
      reason: `Unexpected MDX (${reason}), expected a file that can be read`,
      note: faultNote,
    };
  }
}
