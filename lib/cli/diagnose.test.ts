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

  describe('with many files at once', () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bounces-'))
    fs.mkdirSync(path.join(folder, 'inner'))
    fs.writeFileSync(path.join(folder, 'inner', 'a.eml'), 'From: MAILER-DAEMON@example.org\nTo: anna@example.org\nSubject: Undelivered\nDate: Tue, 24 Nov 2026 10:00:00 +0000\n\n<maria@example.com>: 552 5.2.2 Mailbox is over quota\n')
    fs.writeFileSync(path.join(folder, 'mail.log'), 'Nov 24 10:00:01 mx postfix/smtp[12]: 4F2A1B3C5D: to=<eve@example.com>, relay=none, dsn=5.2.2, status=bounced (host mx.example.com[203.0.113.7] said: 552 5.2.2 Mailbox full (in reply to RCPT TO command))\n')
    fs.writeFileSync(path.join(folder, 'b.png'), '\u0089PNG\u0000')

    it('counts by cause and by who has to act, and names what could not be read', () => {
      const { stdout, status } = run(['--summary', folder, 'no-such-file.eml'])
      expect(stdout).toMatch(/Done: 2 messages/)
      expect(stdout).toMatch(/Mailbox full +█+ +2 +100% +To act: the recipient/)
      expect(stdout).toMatch(/the recipient +█+ +2 +100%/)
      expect(stdout).toMatch(/2 files without a result:\n.*b\.png: It is no text.*\n.*no-such-file\.eml: It could not be opened/)
      expect(status).toBe(0)
    })

    it('writes a table, whatever could not be read standing on the error output', () => {
      const { stdout, stderr, status } = run(['--csv', folder])
      const [head, ...lines] = stdout.trimEnd().split('\r\n')
      expect(head).toMatch(/^File,Line,Date,Recipient,Cause,/)
      expect(lines).toHaveLength(2)
      expect(lines[0]).toMatch(/a\.eml,,2026-11-24T10:00:00Z,maria@example\.com,Mailbox full,[01]\.\d\d,the recipient,552 5\.2\.2,/)
      expect(lines[1]).toMatch(/mail\.log,1,2026-11-24T10:00:01,eve@example\.com,/)
      expect(stderr).toContain('b.png')
      expect(status).toBe(0)
    })

    it('fails where none could be read, and asks for some where none was named', () => {
      expect(run(['--summary', path.join(folder, 'b.png')]).status).toBe(1)
      expect(run(['--summary'])).toMatchObject({ status: 2, stderr: expect.stringContaining('needs files or folders') })
    })
  })

  it('fails where no file could be read', () => expect(run(['no-such-file.eml']).status).toBe(1))
  it('explains itself', () => expect(run(['--help'])).toMatchObject({ status: 0, stdout: expect.stringContaining('--jsonl') }))
  it('refuses what it does not know, with another status', () => expect(run(['--frobnicate'])).toMatchObject({ status: 2, stderr: expect.stringContaining('--help') }))
})
