import { loadCatalogue } from '@/lib/content'
import { to } from '../address'

/** A provider's name as people know it, linked to its page where it has one. */
export function ProviderName({ slug }: { slug: string }) {
  const page = loadCatalogue().providers.find((one) => one.slug === slug)
  return page ? <a className="tap" href={to(`/providers/${slug}/`)}>{page.meta.title}</a> : <>{slug.replace(/(^|-)(\w)/g, (_, dash: string, letter: string) => (dash ? ' ' : '') + letter.toUpperCase())}</>
}
