/** `npm run check`: content, types, lint, unused code, spelling, licences, known vulnerabilities. About a minute. */
import { runChecks } from './checks'
import { conclude } from './run'

conclude(runChecks())
