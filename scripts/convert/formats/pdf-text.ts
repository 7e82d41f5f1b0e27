import { extractTextItems, getDocumentProxy } from 'unpdf';
import { inColumns, secondColumn } from './pdf-columns.ts';
import { layOut } from './pdf-layout.ts';
import { linesOnPage } from './pdf-lines.ts';
import type { Fault, Reading } from './reading.ts';

/** What no reader can make anything of. */
export const broken: Fault = {
  actual: 'file that is no PDF, or a broken one',
  expected: 'a .pdf',
  note: 'Save or download it again, or paste its text.',
};
const sealed: Fault = {
  actual: 'PDF that is encrypted with a password',
  expected: 'one that opens without',
  note: 'Print it to a new PDF without a password, or paste its text.',
};
const pictured: Fault = {
  actual: 'PDF of pictures, such as a scan, that holds no text',
  expected: 'one with text',
  note: 'Run text recognition over it and save it again, or type its text.',
};

/** Pages: a longer document is a book, and several times what a hub's page can show. */
export const mostPages = 1000;
const long: Fault = {
  actual: `PDF of more than ${mostPages} pages`,
  expected: 'a document',
  note: 'Print the pages that count to a new PDF, or paste their text.',
};

/** The text of a PDF in the order in which it is printed. Draws nothing. Pure; a file that cannot be read gives a fault. */
export async function readPdfText(bytes: Uint8Array): Promise<Reading> {
  try {
    // The library takes the buffer over and leaves it empty: it gets a copy. 0 keeps its warnings off the terminal.
    const pdf = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 });
    if (pdf.numPages > mostPages) {
      await pdf.loadingTask.destroy();
      return { fault: long };
    }
    const { items } = await extractTextItems(pdf);
    await pdf.loadingTask.destroy();
    const pages = items.map((page) => {
      const column = secondColumn(page);
      return inColumns(linesOnPage(page, column), column);
    });
    const text = layOut(pages);
    if (text.text !== '') return { text };
    // Where all lines look like heads and numbers of pages, they are what there is to read.
    return text.around.length > 0 ? { text: { text: text.around.join('\n'), around: [] } } : { fault: pictured };
  } catch (error) {
    return { fault: error instanceof Error && error.name === 'PasswordException' ? sealed : broken };
  }
}
