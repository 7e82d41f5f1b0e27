/** Where the work is done: for a reader, and as the value of `jobLocationType`. */
export const workModeTexts = {
  remote: ['Remote', 'TELECOMMUTE'],
  hybrid: ['Hybrid', 'HYBRID'],
  'on-site': ['On site', 'ON_SITE'],
} as const;
