/** What somebody dropped, taken out of the event while it lasts. Small: the front page loads it to tell one message from many. */

/** Files and folders. */
export type Dropped = (FileSystemEntry | File)[]

/** Takes it out. */
export const droppedIn = (transfer: DataTransfer): Dropped =>
  [...transfer.items].filter(({ kind }) => kind === 'file').flatMap((item) => item.webkitGetAsEntry() ?? item.getAsFile() ?? [])

/** Is it more than one message for the box: several files, a folder, or a file that holds many? */
export const isMany = (dropped: Dropped): boolean => dropped.length > 1 || dropped.some((one) => ('isDirectory' in one && one.isDirectory) || /\.(?:mbox|mbx|csv|jsonl|ndjson|gz)$/i.test(one.name))
