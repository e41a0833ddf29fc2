import { text } from 'node:stream/consumers'
import yauzl from 'yauzl'

/** The files in a zip as texts by their path. */
export async function partsOfZip(path: string): Promise<Readonly<Record<string, string>>> {
  const zip = await yauzl.openPromise(path)
  const parts: Record<string, string> = {}
  for await (const entry of zip.eachEntry()) parts[entry.fileName] = await text(await zip.openReadStreamPromise(entry))
  return parts
}
