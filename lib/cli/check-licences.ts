/** `npm run check:licences`: whether every package that the site is built with has a licence that may be used. Part of `npm test`. */
import fs from 'node:fs'
import path from 'node:path'
import { ROOT } from '@/lib/content'
import { licenceIn, licenceProblems, type LockedPackage } from './dependencies'

const readJson = <T>(...names: string[]): T => JSON.parse(fs.readFileSync(path.join(ROOT, ...names), 'utf8')) as T

const { packages } = readJson<{ packages: Record<string, LockedPackage> }>('package-lock.json')
const problems = licenceProblems(packages, (folder) => (fs.existsSync(path.join(ROOT, folder)) ? licenceIn(readJson(folder, 'package.json')) : undefined))
console.log(problems.length ? `Not among the licences allowed in lib/cli/dependencies.ts:\n${problems.join('\n')}` : `The licences of ${Object.values(packages).filter(({ dev }) => !dev).length - 1} packages are fine.`)
process.exitCode = problems.length ? 1 : 0
