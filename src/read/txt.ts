import type { Message } from '../model/result.ts'
import type { Reader } from './reader.ts'
import { textToBlocks } from './txt/blocks.ts'
import { type Decoded, decode, decodeOrThrow } from './txt/decode.ts'

/**
 * Plain text, with leftover Markdown and HTML and tables as tabs, pipes or aligned columns. Letters and their marks are
 * put together first, since columns are counted in characters.
 */
export const txtReader: Reader = {
  accepts: (bytes) => decode(bytes) !== null,
  async read(bytes) {
    const decoded = decodeOrThrow(bytes)
    return {
      value: { kind: 'flowed', format: 'txt', blocks: textToBlocks(decoded.text.normalize('NFC')) },
      messages: damageMessages(decoded),
    }
  },
}

function damageMessages({ damaged }: Decoded): readonly Message[] {
  if (damaged === 0) return []
  return [
    {
      level: 'warning',
      code: 'undecodable-characters',
      vi: `${damaged} ký tự không giải mã được`,
      en: `${damaged} characters could not be decoded`,
      page: null,
    },
  ]
}
