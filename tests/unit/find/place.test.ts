import { findPlaces } from '../../../scripts/convert/find/place.ts';
import { finds, findsNothing, shown } from './shown.ts';

const read = (text: string) => shown(text, findPlaces(text));

finds(read, [
  ['Bergen', 'Bergen «Bergen»'],
  ['Paris, France; Lyon, France', 'Paris, France «Paris, France»', 'Lyon, France «Lyon, France»'],
  ['**Paris, France****Lyon, France**', 'Paris, France «Paris, France»', 'Lyon, France «Lyon, France»'],
  ['Bern or Basel', 'Bern «Bern»', 'Basel «Basel»'],
  ['Bern und Basel', 'Bern «Bern»', 'Basel «Basel»'],
  ['Bern/Basel', 'Bern «Bern»', 'Basel «Basel»'],
  ['Oslo / Bergen | Tromsø', 'Oslo «Oslo»', 'Bergen «Bergen»', 'Tromsø «Tromsø»'],
  ['Kingston, ON, CA, K7L 3N6', 'Kingston, ON, CA, K7L 3N6 «Kingston, ON, CA, K7L 3N6»'],
  ['Bergen or Oslo. We offer a flexible week, and ships.', 'Bergen «Bergen»', 'Oslo «Oslo»'],
  ['St. Gallen', 'St. Gallen «St. Gallen»'],
  ['Brighton and Hove or Leeds', 'Brighton and Hove «Brighton and Hove»', 'Leeds «Leeds»'],
  ['Frankfurt/Main', 'Frankfurt/Main «Frankfurt/Main»'],
  ['Essen, Germany /', 'Essen, Germany «Essen, Germany»'],
  ['Bergen (Hybrid)', 'Bergen «Bergen»'],
  ['Hybrid remote in Bergen', 'Bergen «Bergen»'],
  ['Remote - Norway', 'Norway «Norway»'],
  ['Bergen, Remote', 'Bergen «Bergen»'],
  ['Bergen  Remote', 'Bergen «Bergen»'],
  ['Remote; Oslo', 'Oslo «Oslo»'],
  ['1 Quay Street, Bergen', '1 Quay Street, Bergen «1 Quay Street, Bergen»'],
  ['תל אביב', 'תל אביב «תל אביב»'],
]);

findsNothing(read, [
  '',
  ' ; ',
  'Remote',
  'Fully Remote',
  'Hybrid',
  'Various',
  'Multiple locations',
  'Anywhere',
  'N/A',
  'Yes',
  'the selected city',
  'at the quay',
  'tbc',
  '12',
  '100%',
  'We may ask you to travel between all of the harbours',
  'Bergenbergenbergenbergenbergenbergenbergenbergenbergenbergenb',
]);
