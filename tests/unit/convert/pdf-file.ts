/** A line of print: points from the left and from the foot of a page of 600 × 800. */
export type Print = readonly [words: string, x: number, y: number, size?: number];

/** A PDF of these pages in Helvetica (ISO 32000-1, 7.5), its text as it stands here; `extra` goes into the trailer. */
export function pdf(pages: readonly (readonly Print[])[], extra = ''): Buffer {
  const kids = pages.map((_, index) => `${4 + index * 2} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((page, index) => {
      const content = page.map(drawn).join('\n');
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents ${5 + index * 2} 0 R /Resources << /Font << /F 3 0 R >> >> >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}`;
  return Buffer.from(
    `${file}${table}trailer\n<< /Size ${size} /Root 1 0 R ${extra} >>\nstartxref\n${file.length}\n%%EOF\n`,
    'latin1',
  );
}

function drawn([words, x, y, size = 10]: Print): string {
  const escaped = words
    .replaceAll(/[\\()]/gu, '\\$&')
    .replaceAll('•', '\x95')
    .replaceAll('–', '\x96');
  return `BT /F ${size} Tf 1 0 0 1 ${x} ${y} Tm (${escaped}) Tj ET`;
}
