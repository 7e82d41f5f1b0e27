import { findImmediate } from '../../../scripts/convert/find/immediate.ts';
import { findSeasons } from '../../../scripts/convert/find/season.ts';
import { finds, findsNothing, shown } from './shown.ts';

const seasons = (text: string) => shown(text, findSeasons(text), ({ season, year }) => `${season} ${year}`);
const now = (text: string) =>
  shown(
    text,
    [findImmediate(text)].flatMap((found) => found ?? []),
  );

finds(seasons, [
  ['Tide clerk, Spring 2026', 'spring 2026 «Spring 2026»'],
  ["Fall '26", "autumn 2026 «Fall '26»"],
  ['Sommer 2026', 'summer 2026 «Sommer 2026»'],
  ['été 2026', 'summer 2026 «été 2026»'],
  ['Tide clerk (2026 Winter)', 'winter 2026 «2026 Winter»'],
  ['Summer/Fall 2026', 'summer 2026 «Summer» (year, from the season after it)', 'autumn 2026 «Fall 2026»'],
  ...['Spring and Summer 2026', 'Spring & Summer 2026', 'Frühling oder Sommer 2026', 'printemps ou été 2026'].map(
    (text) => {
      const [first = '', last = ''] = text.split(/ (?:and|&|oder|ou) /);
      return [text, `spring 2026 «${first}» (year, from the season after it)`, `summer 2026 «${last}»`] as const;
    },
  ),
  ['Summer 2026 or Summer 2027', 'summer 2026 «Summer 2026»', 'summer 2027 «Summer 2027»'],
]);
findsNothing(seasons, [
  'in the summer',
  'fall of 12 metres',
  'Fall 26',
  'since 2020 Spring Boot',
  'offspring 2026',
  'Summer Start Dates 2026',
  'summertime 2026',
  'May 2026',
]);

finds(now, [
  ['Immediate', 'immediate «Immediate»'],
  ['ASAP.', 'immediate «ASAP»'],
  ['ab sofort', 'immediate «ab sofort»'],
  ['Dès que possible', 'immediate «Dès que possible»'],
  ['Wir suchen zum nächstmöglichen Zeitpunkt', 'immediate «zum nächstmöglichen Zeitpunkt»'],
  ['Start date: immediately', 'immediate «immediately»'],
  ['The clerk is starting ASAP at our quay', 'immediate «ASAP»'],
  ['Immediate start for tide clerks', 'immediate «Immediate»'],
  ['someone immediately available', 'immediate «immediately»'],
]);
findsNothing(now, [
  '1 May 2026',
  'reply immediately',
  'apply as soon as possible',
  'Start applying as soon as possible',
  'an immediate impact on the harbour',
  'your immediate family',
  'immediate startle',
  'das nächstmögliche Schiff',
  'not immediate',
  'immediately after the tide',
  '',
]);
