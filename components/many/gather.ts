/** Files, and the files of folders, out of what somebody dropped or chose. */
import { isMeant, type Source } from '@/lib/many/read'

const sourceOf = (file: File, name: string): Source => ({ name, file })

/** The files of a field; those of a folder with its name before theirs. */
export const chosen = (files: Iterable<File>): Source[] => [...files].map((file) => sourceOf(file, file.webkitRelativePath || file.name)).filter(({ name }) => isMeant(name))

/** What was dropped, taken out of the event while it lasts. */
export type Dropped = (FileSystemEntry | File)[]

/** Takes it out. */
export const droppedIn = (transfer: DataTransfer): Dropped =>
  [...transfer.items].filter(({ kind }) => kind === 'file').flatMap((item) => item.webkitGetAsEntry() ?? item.getAsFile() ?? [])

/** Is it more than one message for the box: several files, a folder, or a file that holds many? */
export const isMany = (dropped: Dropped): boolean => dropped.length > 1 || dropped.some((one) => ('isDirectory' in one && one.isDirectory) || /\.(?:mbox|mbx|csv|jsonl|ndjson|gz)$/i.test(one.name))

async function* entriesIn(folder: FileSystemDirectoryEntry): AsyncGenerator<FileSystemEntry> {
  const reader = folder.createReader()
  for (;;) {
    // Browsers hand them out in portions, an empty one last.
    const entries = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
    if (!entries.length) return
    yield* entries
  }
}

/** What was found: files, and the names of those that the browser does not open. */
export interface Gathered { sources: Source[]; unopened: string[] }

/** All files in what was dropped, in the order of their names. */
export async function gather(dropped: Dropped): Promise<Gathered> {
  const sources: Source[] = []
  const unopened: string[] = []
  const open = async (entry: FileSystemEntry): Promise<void> => {
    try {
      if (entry.isDirectory) for await (const inner of entriesIn(entry as FileSystemDirectoryEntry)) await open(inner)
      else sources.push(sourceOf(await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject)), entry.fullPath.slice(1)))
    } catch {
      unopened.push(entry.fullPath.slice(1))
    }
  }
  for (const one of dropped) {
    if (one instanceof File) sources.push(sourceOf(one, one.name))
    else await open(one)
  }
  return { sources: sources.filter(({ name }) => isMeant(name)).sort((a, b) => (a.name < b.name ? -1 : 1)), unopened }
}
