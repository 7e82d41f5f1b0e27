/** What lists and links call an entry: a role by its short name, others by their title. */
export function nameOf({ name, title }: { title: string; name?: string | undefined }): string {
  return name ?? title;
}
