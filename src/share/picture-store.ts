import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { apparatusFile } from '../lib/place.ts';

/** Where drawn pictures are kept from build to build. */
const store = join(dirname(apparatusFile), 'pictures');
const fontFile = resolve('public/fonts/brygada-1918.woff2');
/** What every picture depends on, read once: the font and the program that draws, with the digest of both. */
interface Tools {
  font: Uint8Array;
  wasm: Uint8Array;
  digest: string;
}
let tools: Tools | undefined;

/** An SVG as PNG: drawn once, then taken from the store, which is named by all that the pixels depend on. */
export async function pngOf(svg: string): Promise<Uint8Array> {
  tools ??= readTools();
  const { font, wasm } = tools;
  const digest = createHash('sha256').update(tools.digest).update(svg).digest('hex').slice(0, 16);
  const path = join(store, `${digest}.png`);
  if (existsSync(path)) return readFileSync(path);
  const png = await draw(svg, font, wasm);
  mkdirSync(store, { recursive: true });
  // Another build may draw the same: whole files only.
  const own = `${path}.${process.pid}`;
  writeFileSync(own, png);
  renameSync(own, path);
  return png;
}

function readTools(): Tools {
  const font = readFileSync(fontFile);
  const wasm = readFileSync(createRequire(resolve('package.json')).resolve('@resvg/resvg-wasm/index_bg.wasm'));
  return { font, wasm, digest: createHash('sha256').update(wasm).update(font).digest('hex') };
}

let ready: Promise<void> | undefined;

async function draw(svg: string, font: Uint8Array, wasm: Uint8Array): Promise<Uint8Array> {
  const { initWasm, Resvg } = await import('@resvg/resvg-wasm');
  ready ??= initWasm(wasm);
  await ready;
  const picture = new Resvg(svg, { font: { fontBuffers: [font], defaultFontFamily: 'Brygada 1918' } });
  const rendered = picture.render();
  const png = rendered.asPng();
  rendered.free();
  picture.free();
  return png;
}
