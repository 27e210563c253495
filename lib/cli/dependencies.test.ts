import { describe, expect, it } from 'vitest'
import { licenceIn, licenceProblems, vulnerable } from './dependencies'

const none = () => undefined

describe('licences', () => {
  it.each(['MIT', '(WTFPL OR MIT)', 'Apache-2.0 AND MIT', '(BSD-2-Clause OR MIT OR Apache-2.0)'])('%s is allowed', (license) => expect(licenceProblems({ 'node_modules/a': { license } }, none)).toEqual([]))
  it.each(['GPL-3.0', 'MIT AND GPL-3.0', 'SEE LICENSE IN LICENSE.md', 'LGPL-3.0-or-later'])('%s is not', (license) => expect(licenceProblems({ 'node_modules/a': { license } }, none)).toEqual([`a: ${license}`]))
  it('a named tool may have its own, and no other package that', () => {
    expect(licenceProblems({ 'node_modules/lightningcss-linux-x64-gnu': { license: 'MPL-2.0' }, 'node_modules/x/node_modules/@img/sharp-win32-x64': { license: 'Apache-2.0 AND LGPL-3.0-or-later' } }, none)).toEqual([])
    expect(licenceProblems({ 'node_modules/caniuse-lite': { license: 'MPL-2.0' } }, none)).toHaveLength(1)
  })
  it('the project itself and what only its tests need are not asked', () => expect(licenceProblems({ '': {}, 'node_modules/a': { dev: true, license: 'GPL-3.0' } }, none)).toEqual([]))
  it('a package without one in the lock file is asked itself', () => {
    expect(licenceProblems({ 'node_modules/format': {} }, () => licenceIn({ licenses: [{ type: 'MIT' }] }))).toEqual([])
    expect(licenceProblems({ 'node_modules/format': {} }, none)).toEqual(['format: no licence'])
  })
})

describe('known vulnerabilities', () => {
  it('are named when high or critical', () =>
    expect(vulnerable(JSON.stringify({ vulnerabilities: { a: { severity: 'moderate', range: '<2', fixAvailable: true }, b: { severity: 'high', range: '<1.2', fixAvailable: true }, c: { severity: 'critical', range: '*', fixAvailable: false } } }))).toEqual(['b <1.2: high, a fix is available', 'c *: critical']))
  it('a report without any is an empty list', () => expect(vulnerable('{"vulnerabilities":{}}')).toEqual([]))
  it('a registry that does not answer is told from a good report', () => {
    expect(vulnerable('{"message":"request failed","error":{"summary":""}}')).toBeUndefined()
    expect(vulnerable('')).toBeUndefined()
  })
})
