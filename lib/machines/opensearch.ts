/** The description with which a browser searches the site from its address bar (OpenSearch 1.1). */
import { site } from '@/content/site'
import { absolute } from './address'
import type { Facts } from './facts'

/** The longest name that the format allows (characters). */
const MAX_NAME = 16

const escaped = (text: string): string => text.replace(/[<>&"']/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** The file. What is searched for stands in the fragment, so that no server gets it. */
export const openSearchOf = ({ title, description }: Facts): string => `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escaped(site.product.slice(0, MAX_NAME))}</ShortName>
  <LongName>${escaped(`${site.name}: ${title}`)}</LongName>
  <Description>${escaped(description)}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Image type="image/svg+xml">${escaped(absolute('/icon.svg'))}</Image>
  <Url type="text/html" template="${escaped(`${absolute('/')}#q={searchTerms}`)}"/>
</OpenSearchDescription>
`
