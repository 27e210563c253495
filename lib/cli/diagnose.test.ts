import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

const run = (args: string[], input = '') => spawnSync(process.execPath, ['--import', 'tsx', 'lib/cli/diagnose.ts', ...args], { input, encoding: 'utf8' })

describe('the command line', { timeout: 60_000 }, () => {
  it('answers JSON lines in order; a bad line gets an error and the rest goes on', () => {
    const { stdout, status } = run(['--jsonl'], '{"id":"a","text":"552 5.2.2 mailbox full"}\nnonsense\n{"id":7}\n{"id":"b","text":"hello, shall we meet on Friday?"}\n')
    const lines = stdout.trim().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(lines.map(({ id }) => id)).toEqual(['a', null, 7, 'b'])
    expect(lines[0]).toMatchObject({ reply: '552', status: '5.2.2', cause: 'mailbox-full', recipients: [] })
    expect((lines[0]!.matches as { code: string; cause: string; url: string; score: number; evidence: string }[])[0]).toMatchObject({ cause: 'mailbox-full', code: '552', evidence: expect.stringMatching(/mailbox full/i) })
    expect(lines[1]).toHaveProperty('error')
    expect(lines[2]).toHaveProperty('error')
    expect(lines[3]).toMatchObject({ cause: 'not-a-bounce' })
    expect(status).toBe(0)
  })

  it('fails where nothing worked', () => expect(run(['--jsonl'], 'nonsense\n').status).toBe(1))

  it('reads standard input and tells it to a person', () => {
    const { stdout, status } = run([], '552 5.2.2 mailbox full')
    expect(stdout).toContain('The recipient’s mailbox is full')
    expect(stdout).toContain('/552/')
    expect(status).toBe(0)
  })

  it('names a missing file in one line and goes on with the rest', () => {
    const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'bounce-')), 'b.txt')
    fs.writeFileSync(file, '550 5.1.1 user unknown')
    const { stdout, stderr, status } = run(['no-such-file.eml', file])
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(stderr).toContain('no-such-file.eml')
    expect(stdout).toContain('There is no mailbox with this address')
    expect(status).toBe(0)
  })

  it('fails where no file could be read', () => expect(run(['no-such-file.eml']).status).toBe(1))
  it('explains itself', () => expect(run(['--help'])).toMatchObject({ status: 0, stdout: expect.stringContaining('--jsonl') }))
  it('refuses what it does not know, with another status', () => expect(run(['--frobnicate'])).toMatchObject({ status: 2, stderr: expect.stringContaining('--help') }))
})
