/** `npm run new -- code 5.7.999` (cause, provider, guide): starts a page that fails the checks until it is filled in. */
import fs from 'node:fs'
import path from 'node:path'
import { ROOT } from '@/lib/content'
import { codePattern } from '@/lib/content/schema'
import { templateOf } from './templates'

const [kind = '', name = ''] = process.argv.slice(2)
const folders: Record<string, string> = { code: 'codes', cause: 'causes', provider: 'providers', guide: 'guides' }
const folder = folders[kind]

function refuse(why: string): never {
  console.error(`${why}\nusage: npm run new -- code 5.7.999 | code x.7.99 | cause mailbox-on-fire | provider example-mail | guide read-a-header`)
  process.exit(2)
}

if (!folder) refuse(kind ? `“${kind}” is no kind of page.` : 'Say what to start.')
if (kind === 'code' ? !codePattern.test(name) : !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) refuse(`“${name}” is no name for a ${kind}.`)
const file = path.join('content', folder, `${name}.mdx`)
if (fs.existsSync(path.join(ROOT, file))) refuse(`${file} exists already.`)
fs.writeFileSync(path.join(ROOT, file), templateOf(kind, name, new Date().toISOString().slice(0, 10)))
console.log(`Started ${file}. Fill in what it asks for; “npm run check:content” says what is left.`)
