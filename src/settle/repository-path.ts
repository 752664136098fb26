/** A path seen from the root of the repository; `../` takes folders off the prefix: 'docs' (or 'docs/') and '../README.md' are 'README.md'. */
export function repositoryPath(prefix: string, path: string): string {
  const folders = prefix.split('/').filter((folder) => folder !== '');
  let rest = path;
  while (rest.startsWith('../') && folders.length > 0) {
    folders.pop();
    rest = rest.slice(3);
  }
  return [...folders, rest].join('/');
}

/** Whether a path seen from the root of the repository leads out of it. */
export function leavesRepository(path: string): boolean {
  return path.split('/').includes('..') || path.startsWith('/') || /^[A-Za-z]:/.test(path);
}
