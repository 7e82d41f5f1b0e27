import type { SheetProperty } from './labels.ts';

/** Pictograms that stand for a label before its value: `📍 Lisbon`. Compared without the selector of their coloured form. */
const rows: readonly (readonly [SheetProperty, string])[] = [
  ['jobLocation', '📍 🗺 🌍 🌎 🌐 📌'],
  ['employmentType', '🕒 🕐 🕑 🕓 🕔 🕘 🕙 🕚 ⏰ ⏱ ⌚ ⌛ 📝 📄'],
  ['jobLocationType', '🏠 🏡 💻 🖥'],
  ['baseSalary', '💶 💰 💵 💷 💸 🤑 🪙'],
  ['jobStartDate', '📅 🗓 📆 🚀'],
  ['validThrough', '⏳ 🔚'],
  ['hiringOrganization', '🏢 🏭 🏛'],
  ['department', '👥'],
];
const propertyOf = new Map(
  rows.flatMap(([property, signs]) => signs.split(' ').map((sign) => [sign, property] as const)),
);

/** The property that a pictogram stands for, if it stands for one. */
export function pictogramProperty(sign: string): SheetProperty | undefined {
  return propertyOf.get(sign.replaceAll('\uFE0F', '').trim());
}
