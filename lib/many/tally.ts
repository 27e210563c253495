/** How many rows there are of each kind. */

/** What was counted, and how often it is there. */
export interface Count { key: string; rows: number }

/** Counts by key. Rows may come in batches, and count for several where `weightOf` says so; the counts handed out are in order, most first. */
export function createTally<Row>(keyOf: (row: Row) => string, weightOf: (row: Row) => number = () => 1): { add(rows: Row[]): void; counts(): Count[] } {
  const tally = new Map<string, number>()
  return {
    add: (rows) => rows.forEach((row) => tally.set(keyOf(row), (tally.get(keyOf(row)) ?? 0) + weightOf(row))),
    counts: () => [...tally].map(([key, rows]) => ({ key, rows })).sort((a, b) => b.rows - a.rows || a.key.localeCompare(b.key)),
  }
}
