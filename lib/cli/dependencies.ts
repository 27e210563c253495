/** What must hold of the packages that the site is built with (not those for its tests): licences, known vulnerabilities. Pure. */

/** What is read of a package in `package-lock.json`. */
export interface LockedPackage { dev?: boolean; license?: string }

/** Licences that ask for no more than to be named. */
const permissive = ['0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'BSD-2-Clause', 'BSD-3-Clause', 'CC0-1.0', 'ISC', 'MIT', 'MIT-0']

/** Packages with another licence, by the beginning of their name. Each runs while the site is built and leaves nothing of itself in it. */
const tools: { name: string; licence: string }[] = [
  { name: 'caniuse-lite', licence: 'CC-BY-4.0' },
  { name: 'lightningcss', licence: 'MPL-2.0' },
  { name: 'satori', licence: 'MPL-2.0' },
  { name: '@img/sharp-', licence: 'LGPL-3.0-or-later' },
  // Its letters stand in the pictures for previews of links, which its licence leaves free.
  { name: '@fontsource/inter', licence: 'OFL-1.1' },
]

/** Whether an SPDX expression is satisfied by the allowed licences: one of each `OR`, all of each `AND`. Nested expressions are read more strictly than they are meant. */
function satisfied(expression: string, allowed: string[]): boolean {
  return expression.replace(/[()]/g, '').split(' AND ').every((part) => part.split(' OR ').some((licence) => allowed.includes(licence.trim())))
}

/** Packages, by their folder in `package-lock.json`, whose licence is none of the allowed. `installed` reads the licence of an installed package, for the few that the lock file has none for. */
export function licenceProblems(packages: Record<string, LockedPackage>, installed: (folder: string) => string | undefined): string[] {
  return Object.entries(packages).filter(([folder, { dev }]) => folder && !dev).flatMap(([folder, { license }]) => {
    const name = folder.replace(/^.*node_modules\//, '')
    const licence = license ?? installed(folder)
    const allowed = [...permissive, ...tools.filter((tool) => name.startsWith(tool.name)).map((tool) => tool.licence)]
    return licence && satisfied(licence, allowed) ? [] : [`${name}: ${licence ?? 'no licence'}`]
  })
}

/** The licence that a `package.json` names, in today's form or the one of old packages. */
export function licenceIn({ license, licenses }: { license?: string; licenses?: { type: string }[] }): string | undefined {
  return license ?? licenses?.map(({ type }) => type).join(' OR ')
}

interface AuditReport { vulnerabilities?: Record<string, { severity: string; range: string; fixAvailable: unknown }> }

/** Packages with known vulnerabilities of high or critical severity, from what `npm audit --json` says; `undefined` where the registry gave no answer. */
export function vulnerable(report: string): string[] | undefined {
  let read: AuditReport
  try {
    read = JSON.parse(report) as AuditReport
  } catch {
    return undefined
  }
  if (!read.vulnerabilities) return undefined
  return Object.entries(read.vulnerabilities).filter(([, { severity }]) => ['high', 'critical'].includes(severity)).map(([name, { severity, range, fixAvailable }]) => `${name} ${range}: ${severity}${fixAvailable ? ', a fix is available' : ''}`)
}
