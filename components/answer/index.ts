/** The answer, in one piece that is loaded when the box is first touched. */
export { Answer } from './Answer'
export { spokenOf } from './spoken'
