/** What systems and programs leave in folders: nobody means it. */
const litter = /(?:^|\/)(?:\.[^/]+|__MACOSX\/.*|Thumbs\.db|desktop\.ini|[^/]+\.msf)$/i

/** Is this a file that somebody may have meant when they chose a folder? */
export const isMeant = (name: string): boolean => !litter.test(name)
