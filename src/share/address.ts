/** The hub's public address as a folder, with its slash: `https://x.example/hub` → `https://x.example/hub/`. */
export function folderAddress(address: string): string {
  return address.replace(/\/*$/, '/');
}

/** A root-absolute page of the site at the hub's public address. The home page is the folder itself. */
export function publicAddress(page: string, address: string): string {
  const path = page.replace(/^\/(?:index\.html)?/, '');
  return new URL(path, folderAddress(address)).href;
}
