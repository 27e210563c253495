import next from 'eslint-config-next/core-web-vitals'
import typescript from 'eslint-config-next/typescript'

/** Imports follow the flow of the data: content -> lib/content -> pages and index; text -> lib/bounce -> lib/diagnosis -> answer. */
const rooms = [
  { room: 'lib/bounce', forbidden: ['@/app', '@/components', '@/content', '@/lib/content', '@/lib/diagnosis', '@/lib/many', '@/lib/cli', 'node:'], types: [] },
  { room: 'lib/diagnosis', forbidden: ['@/app', '@/components', '@/content', '@/lib/many', '@/lib/cli', 'node:'], types: ['@/lib/content', '@/lib/bounce'] },
  { room: 'lib/many', forbidden: ['@/app', '@/components', '@/content', '@/lib/cli', 'node:'], types: ['@/lib/content', '@/lib/diagnosis'] },
  { room: 'lib/content', forbidden: ['@/app', '@/components', '@/lib/bounce', '@/lib/diagnosis', '@/lib/many', '@/lib/cli'], types: [] },
  { room: 'lib/machines', forbidden: ['@/app', '@/components/(?!texts$).*', '@/lib/bounce', '@/lib/diagnosis', '@/lib/many', '@/lib/cli', 'node:'], types: [] },
  { room: 'lib/hosting', forbidden: ['@/app', '@/components', '@/content', '@/lib/content', '@/lib/bounce', '@/lib/diagnosis', '@/lib/many', '@/lib/cli', 'node:'], types: [] },
  { room: 'components', forbidden: ['@/app', '@/lib/cli', 'node:'], types: [] },
  { room: 'app', forbidden: ['@/lib/cli', '@/lib/bounce', 'node:'], types: [] },
]
const under = (places) => places.map((place) => `^${place}${place.endsWith(':') ? '' : '(/|$)'}`).join('|')

const config = [
  ...next,
  ...typescript,
  { ignores: ['out/', '.next/', '.cache/', 'next-env.d.ts', 'lib/_*'] },
  { settings: { next: { rootDir: '.' } }, rules: { '@next/next/no-html-link-for-pages': 'off', '@next/next/no-sync-scripts': 'off' } },
  ...rooms.map(({ room, forbidden, types }) => ({
    files: [`${room}/**/*.{ts,tsx}`],
    ignores: ['**/*.test.ts', '**/testing/**'],
    rules: {
      '@typescript-eslint/no-restricted-imports': ['error', {
        patterns: [
          { regex: under(forbidden), message: `${room} must not import this: see the rooms in the README.` },
          ...(types.length ? [{ regex: under(types), allowTypeImports: true, message: `${room} may import types only from here.` }] : []),
        ],
      }],
    },
  })),
]

export default config
