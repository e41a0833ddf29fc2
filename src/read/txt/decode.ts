import { ReadError } from '../../model/reason.ts'

/** How the bytes of a text file were read. `damaged` counts the characters that could not be decoded. */
export interface Decoded {
  readonly text: string
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1258' | 'single-byte'
  readonly damaged: number
}

/** More undecodable characters than this share of the text, and it is not UTF-8 with a scratch but something else. */
const maxDamage = 0.01

/**
 * Bytes to text, or null when they are not text (binary data).
 * Old TCVN3 and VNI files come back as the Latin letters their bytes stand for (`single-byte`): layout converts them.
 */
export function decode(bytes: Uint8Array): Decoded | null {
  const encoding = utf16Encoding(bytes)
  if (encoding !== null) return accepted({ text: new TextDecoder(encoding).decode(bytes), encoding, damaged: 0 })
  if (bytes.includes(0)) return null
  return accepted(decodeUtf8(bytes) ?? decodeSingleByte(bytes))
}

/** As `decode`; throws `ReadError` where that gives null. */
export function decodeOrThrow(bytes: Uint8Array): Decoded {
  const decoded = decode(bytes)
  if (decoded === null) throw new ReadError('not-a-document')
  if (decoded.text.trim() === '') throw new ReadError('empty')
  return decoded
}

/** By the mark at the start or, without one, by the zero bytes that ASCII letters leave on one side. */
function utf16Encoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  if (bytes.length < 4 || bytes.length % 2 === 1) return null
  const sample = bytes.subarray(0, 4096)
  const zeros = [0, 0]
  for (let i = 0; i < sample.length; i++) if (sample[i] === 0) zeros[i % 2]!++
  const most = Math.max(zeros[0]!, zeros[1]!)
  // Vietnamese keeps about half of its letters, and all blanks and digits, in ASCII.
  if (most < sample.length * 0.2 || Math.min(zeros[0]!, zeros[1]!) > 0) return null
  return zeros[1]! > zeros[0]! ? 'utf-16le' : 'utf-16be'
}

function decodeUtf8(bytes: Uint8Array): Decoded | null {
  const text = new TextDecoder('utf-8').decode(bytes)
  const damaged = text.split('\uFFFD').length - 1
  const beyondAscii = text.length - text.replace(/[^\x00-\x7f]/g, '').length
  // A Windows-1258 file is damaged at nearly every accented letter, a scratched UTF-8 file at very few.
  if (damaged > text.length * maxDamage || (damaged > 0 && damaged > beyondAscii / 4)) return null
  return { text, encoding: 'utf-8', damaged }
}

/** Windows-1258 puts its tones after the vowel; read that way, a TCVN3 or VNI file has tones after consonants. */
function decodeSingleByte(bytes: Uint8Array): Decoded {
  const text = new TextDecoder('windows-1258').decode(bytes)
  const tones = text.match(/[\u0300\u0301\u0303\u0309\u0323]/g)?.length ?? 0
  const onVowels = text.match(/[aăâeêioôơuưyAĂÂEÊIOÔƠUƯY][\u0300\u0301\u0303\u0309\u0323]/g)?.length ?? 0
  return tones > 0 && onVowels >= tones * 0.98
    ? { text, encoding: 'windows-1258', damaged: 0 }
    : { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'single-byte', damaged: 0 }
}

/** Control characters betray binary data. */
function accepted(decoded: Decoded): Decoded | null {
  const controls = decoded.text.match(/[\x00-\x08\x0e-\x19\x1b-\x1f]/g)?.length ?? 0
  return controls > decoded.text.length * 0.002 ? null : decoded
}
