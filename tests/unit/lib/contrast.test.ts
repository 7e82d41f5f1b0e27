import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const css = readFileSync(new URL('../../../src/styles/tokens.css', import.meta.url), 'utf8');
const themes = ['light', 'dark'] as const;
const tokens = new Map(
  [...css.matchAll(/--(?<name>[a-z]+): light-dark\((?<light>#[\da-f]{6}), (?<dark>#[\da-f]{6})\)/g)].map(
    ({ groups }) => [groups?.['name'] ?? '', { light: groups?.['light'] ?? '', dark: groups?.['dark'] ?? '' }],
  ),
);

/** The relative luminance of a colour as WCAG 2 defines it. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

test('black on white is 21:1', () => assert.equal(Math.round(contrast('#000000', '#ffffff')), 21));

for (const theme of themes) {
  for (const ground of ['paper', 'tint']) {
    for (const text of ['ink', 'soft', 'accent', 'signal']) {
      test(`${text} on ${ground} is 7:1 or more, ${theme}`, () => {
        const [above, below] = [tokens.get(text)?.[theme], tokens.get(ground)?.[theme]];
        assert.ok(above && below, 'the tokens are there');
        const ratio = contrast(above, below);
        assert.ok(ratio >= 7, `${ratio.toFixed(2)}:1`);
      });
    }
  }
}
