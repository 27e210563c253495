/** Files, and the files of folders, out of what somebody dropped or chose. */
import { isMeant } from '@/lib/many/meant'
import type { Source } from '@/lib/many/read'
import type { Dropped } from './dropped'

const sourceOf = (file: File, name: string): Source => ({ name, file })

/** The files of a field; those of a folder with its name before theirs. */
export const chosen = (files: Iterable<File>): Source[] => [...files].map((file) => sourceOf(file, file.webkitRelativePath || file.name)).filter(({ name }) => isMeant(name))

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
interface Gathered { sources: Source[]; unopened: string[] }

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
