import { describe, expect, it } from 'vitest'
import { csvLine } from './csv'

describe('a line of CSV', () => {
  it('ends as RFC 4180 wants it', () => expect(csvLine(['a', '', 'b'])).toBe('a,,b\r\n'))
  it('keeps commas, quotation marks and lines in their field', () => expect(csvLine(['a,b', 'say "no"', 'two\nlines'])).toBe('"a,b","say ""no""","two\nlines"\r\n'))
  it.each(['=HYPERLINK("http://example.com")', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1'])('is no formula: %j', (value) => expect(csvLine([value]).replace(/^"/, '')).toMatch(/^'/))
  it('leaves everything else alone', () => expect(csvLine(['550 5.1.1', 'maria@example.com', 'a=b'])).toBe('550 5.1.1,maria@example.com,a=b\r\n'))
})
