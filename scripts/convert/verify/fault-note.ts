/** What to do about any message of the witness. */
export const faultNote =
  'This is a fault of the converter, not of the document: please report it with the document. Nothing was written.';
