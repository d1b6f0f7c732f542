import { word } from '../words/words';

/** See JupyterReader.java. */
const MOST_MEGABYTES = 64;

/** What has become of a file: a notebook, or words that say why not. */
export type Imported = { file: string; notebook: string; title: string } | { file: string; trouble: string };

interface Answer {
  notebook?: string;
  title?: string;
  error?: string;
  details?: string[];
}

/**
 * Makes notebooks of files, one after the other.
 *
 * @param progress hears how much of a file has been sent, from 0 to 1
 */
export async function importNotebooks(
  files: Iterable<File>,
  progress: (file: string, part: number) => void,
): Promise<Imported[]> {
  const imported: Imported[] = [];
  for (const file of files) imported.push(await importNotebook(file, (part) => progress(file.name, part)));
  return imported;
}

function importNotebook(file: File, progress: (part: number) => void): Promise<Imported> {
  const fails = (trouble: string): Imported => ({ file: file.name, trouble });
  if (file.size > MOST_MEGABYTES * 2 ** 20) {
    return Promise.resolve(fails(word('import.fault.too-large', MOST_MEGABYTES)));
  }
  return new Promise((resolve) => {
    // fetch can't tell how much it has sent.
    const request = new XMLHttpRequest();
    request.open('POST', new URL('import', document.baseURI));
    request.setRequestHeader('Content-Type', 'application/x-ipynb+json');
    request.setRequestHeader('X-Ganbook-File', encodeURIComponent(file.name));
    request.upload.onprogress = (event) => progress(event.lengthComputable ? event.loaded / event.total : 0);
    request.onerror = () => resolve(fails(word('import.lost')));
    request.onload = () => {
      const answer = parsed(request.responseText);
      if (answer.notebook) {
        resolve({ file: file.name, notebook: answer.notebook, title: answer.title ?? file.name });
      } else {
        resolve(fails(answer.error ? word(answer.error, ...(answer.details ?? [])) : word('import.failed', request.status)));
      }
    };
    request.send(file);
  });
}

function parsed(text: string): Answer {
  try {
    return JSON.parse(text) as Answer;
  } catch {
    return {};
  }
}
