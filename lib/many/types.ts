/** What is taken out of files that hold many bounces, and what is made of it. */

/** One message of a file, or one failed delivery of a log. */
export interface Message {
  content: Uint8Array | string
  /** The line of the file where it begins, from 1; none where the file is this one message. */
  line?: number
  /** When it was written: ISO 8601, without a zone where none is named. */
  date?: string
  /** Whose delivery it is, where the file itself says so. */
  recipient?: string
}

/** How a file's messages are looked for. */
export interface Splitting {
  /** The file's name: the endings of logs tell what they are. */
  name: string
  /** When the file was last written (ms): dates the lines of a log that names no year. */
  lastModified: number
  /** Hears how many records (lines of a log, events) were passed over because they tell of no failure, or of one that was told already. */
  skip(records: number): void
}

/** Why a file gives no rows. */
export type Reason = 'empty' | 'compressed' | 'binary' | 'too-large' | 'no-failure' | 'unavailable'

/** Thrown for a file in which nothing can be read. */
export class Unreadable extends Error {
  constructor(readonly reason: Exclude<Reason, 'unavailable'>) {
    super(reason)
  }
}

/** A file that gave no rows, or not all of them. */
export interface Unread { file: string; reason: Reason }

/** What is known about one recipient of one message. Slugs for cause and provider; empty where nothing is known. */
export interface Row {
  file: string
  /** Where in the file it stands, where the file holds many. */
  line?: number
  /** ISO 8601, without a zone where none is named. */
  date?: string
  recipient: string
  cause: string
  /** How sure the cause is, 0 to 1. */
  confidence: number
  /** The reply code and the enhanced status code, as far as they are named: `550 5.1.1`. */
  code: string
  provider: string
  /** The words that decided. */
  said: string
  /** The answer's address on the site, without the base path. */
  url: string
}
