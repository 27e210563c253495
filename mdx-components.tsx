export { useMDXComponents } from './components/page/mdx'
