/** Messages saved by Outlook (`.msg`): an OLE file ([MS-OXMSG]) whose streams hold the properties. */

/** The first bytes of every OLE file. */
const MAGIC = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
/** Properties that speak about the delivery: subject, transport headers, body, report text, supplementary information of a recipient. */
const PROPERTIES: Record<string, string> = { '0037': 'Subject: ', '1000': '', '1001': '', '0C1B': '' }

/** Is this a file that Outlook saved? */
export const isOutlook = (bytes: Uint8Array): boolean => MAGIC.every((byte, i) => bytes[i] === byte)

const stream = /__substg1\.0_([0-9A-F]{4})00(1F|1E)$/i

/** The texts of the file, the subject first; empty where nothing can be read. The parser is loaded only for such files. */
export async function textOfOutlook(bytes: Uint8Array): Promise<string> {
  const cfb = await import('cfb')
  try {
    const container = cfb.read(bytes, { type: 'array' })
    const texts = container.FullPaths.flatMap((path, i) => {
      const [, property = '', kind] = stream.exec(path) ?? []
      const label = PROPERTIES[property.toUpperCase()]
      // A message that was attached is the returned original.
      if (label === undefined || /__attach_version1/.test(path)) return []
      const content = Uint8Array.from(container.FileIndex[i]!.content ?? [])
      return [{ order: Object.keys(PROPERTIES).indexOf(property.toUpperCase()), text: label + new TextDecoder(kind === '1F' ? 'utf-16le' : 'windows-1252').decode(content).replace(/\0+$/, '') }]
    })
    return texts.sort((a, b) => a.order - b.order).map(({ text }) => text).join('\n\n')
  } catch {
    return ''
  }
}
