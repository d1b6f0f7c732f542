/** A file that somebody has chosen or dropped, with its place in the folder that came with it. */
export interface Picked {
  file: File;
  path: string;
}

/** What systems put beside files for themselves. */
const LITTER = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

const wanted = (picked: Picked): boolean => !LITTER.has(picked.file.name);

/** What was chosen in a file dialog. */
export const chosen = (files: Iterable<File>): Picked[] =>
  [...files].map((file) => ({ file, path: file.webkitRelativePath || file.name })).filter(wanted);

/** What was dropped, with all that lies in dropped folders. Has to be called while the event is handled. */
export async function dropped(data: DataTransfer): Promise<Picked[]> {
  const things = [...data.items]
    .filter((item) => item.kind === 'file')
    .map((item) => ({ entry: item.webkitGetAsEntry?.(), file: item.getAsFile() }));
  const found: Picked[] = [];
  for (const { entry, file } of things) {
    if (entry) await collect(entry, found);
    else if (file) found.push({ file, path: file.name });
  }
  return found.filter(wanted);
}

async function collect(entry: FileSystemEntry, found: Picked[]): Promise<void> {
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
    found.push({ file, path: entry.fullPath.replace(/^\//, '') });
    return;
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  // It hands out a hundred at a time, and nothing at the end.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (!some.length) return;
    for (const each of some) await collect(each, found);
  }
}
