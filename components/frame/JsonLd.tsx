import type { Thing } from 'schema-dts'
import { jsonLdOf } from '@/lib/machines/structured'

/** What the page is, for search engines. Data, not a script: the content security policy does not ask for its hash. */
export function JsonLd({ things }: { things: Thing[] }) {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonLdOf(things) }} />
}
