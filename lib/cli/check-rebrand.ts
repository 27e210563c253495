/** Builds the site with another operator's file, and finds every place where the first operator's name is left. Part of `npm test`. */
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { ROOT } from '@/lib/content'

const copy = path.join(ROOT, '.cache', 'rebrand')
const needed = ['app', 'components', 'content', 'lib', 'public', 'next.config.ts', 'postcss.config.mjs', 'mdx-components.tsx', 'tsconfig.json', 'package.json', 'next-env.d.ts']

/** The other operator has a form where customers ask for help. */
const FORM = 'https://post.example/ask'

fs.rmSync(copy, { recursive: true, force: true })
for (const name of needed) if (fs.existsSync(path.join(ROOT, name))) fs.cpSync(path.join(ROOT, name), path.join(copy, name), { recursive: true, filter: (file) => !/\.test\.tsx?$|fixtures/.test(file) })

const file = path.join(copy, 'content', 'site.ts')
const other = fs.readFileSync(file, 'utf8')
  .replace(/'[^']*inbox\.lv[^']*'/gi, (value) => (value.includes('@') ? "'help@post.example'" : value.includes('://') ? "'https://post.example'" : value.includes('mail.') ? "'smtp.post.example'" : "'Example Post'"))
  .replace("supportFormUrl: ''", `supportFormUrl: '${FORM}'`)
if (/inbox/i.test(other)) throw new Error(`content/site.ts still names the first operator after the change:\n${other}`)
fs.writeFileSync(file, other)

const next = path.join(ROOT, 'node_modules', 'next', 'dist', 'bin', 'next')
// A base path as well: the other operator publishes under /help.
const env = { ...process.env, SITE_URL: 'https://post.example/help', BOUNCE_HELP_ROOT: copy }
const build = spawnSync(process.execPath, [next, 'build'], { cwd: copy, env, stdio: ['ignore', 'ignore', 'inherit'] })
if (build.status !== 0) throw new Error('The site does not build for another operator.')

const out = path.join(copy, 'out')
const left: string[] = []
for (const name of fs.readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((one) => one.endsWith('.html'))) {
  // Texts of servers may name anybody, sources keep their addresses and names, and a provider keeps its name in lists of providers and on its own page.
  if (/^(?:providers|sources)/.test(name)) continue
  const html = fs.readFileSync(path.join(out, name), 'utf8')
  const ours = html.replace(/<script\b[\s\S]*?<\/script>/g, '').replace(/<pre\b[\s\S]*?<\/pre>/g, '').replace(/<option\b[\s\S]*?<\/option>/g, '').replace(/href="https?:[^"]*"/g, '').replace(/<a class="wording[\s\S]*?<\/a>/g, '').replace(/<a [^>]*href="[^"]*\/providers\/[^"]*"[^>]*>[\s\S]*?<\/a>/g, '')
  for (const match of ours.matchAll(/.{0,60}inbox\.lv.{0,60}/gi)) left.push(`${name}: ${match[0]}`)
  if (html.includes('SITE_URL')) left.push(`${name}: the placeholder SITE_URL is shown`)
  for (const [, address] of html.matchAll(/(?:href|src)="(\/(?!\/)[^"]*)"/g)) if (!address!.startsWith('/help/')) left.push(`${name}: the address ${address} lacks the base path`)
}
if (!fs.readFileSync(path.join(out, 'index.html'), 'utf8').includes(`href="${FORM}"`)) left.push('index.html: the way to the support does not lead to the form')
if (!fs.readFileSync(path.join(out, 'guides/for-admins/index.html'), 'utf8').includes('Help: https://post.example/help/causes/reverse-dns/')) left.push('guides/for-admins: the settings to copy do not lead to this operator’s site')
if (left.length) {
  console.error(`${left.length} place(s) keep the first operator or lose the base path:\n${[...new Set(left)].slice(0, 40).join('\n')}`)
  process.exitCode = 1
} else {
  fs.rmSync(copy, { recursive: true, force: true })
  console.log('Another operator’s file rebrands every page, under a base path too.')
}
