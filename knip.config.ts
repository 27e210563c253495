import type { KnipConfig } from 'knip'

/** What nothing imports is none of ours. Types stay exported where an exported function takes or hands them out. */
const config: KnipConfig = {
  entry: ['lib/cli/*.ts', 'lib/index.ts', 'components/many/worker.ts'],
  project: ['{app,components,content,lib,e2e}/**/*.{ts,tsx}'],
  exclude: ['types'],
  // Read or started by their files' names: the previews' font, the server, the style sheet's framework, the spelling.
  ignoreDependencies: ['@fontsource/inter', 'serve', 'tailwindcss', 'cspell', 'postcss'],
}

export default config
