import type { Reason } from '../model/reason.ts'

/** What the first bytes say a file is. `text` is everything without a signature; whether it is text its reader decides. */
export type Sniffed =
  | { readonly kind: 'pdf' | 'zip' | 'image' | 'text' }
  | { readonly kind: 'refused'; readonly reason: Reason; readonly detail: string | null }

/** The kind of a file by its content, whatever it is called. */
export function sniff(bytes: Uint8Array): Sniffed {
  if (bytes.length === 0) return refused('empty')
  const head = latin1(bytes.subarray(0, headBytes))
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return { kind: 'zip' }
  if (head.startsWith(compoundFileSignature)) return compoundFile(bytes)
  if (image.test(head)) return { kind: 'image' }
  const known = signatures.find(([pattern]) => pattern.test(head))
  if (known !== undefined) return refused('unsupported-format', known[1])
  // Readers accept a header anywhere in the first 1024 bytes: ISO 32000-1, Annex H, note 13.
  if (/%PDF-\d/.test(head)) return { kind: 'pdf' }
  if (jsonText.test(head)) return refused('not-a-document', 'JSON')
  if (mail.test(head)) return refused('unsupported-format', '.eml')
  return { kind: 'text' }
}

const headBytes = 1024

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')

const refused = (reason: Reason, detail: string | null = null): Sniffed => ({ kind: 'refused', reason, detail })

/** PNG, JPEG, TIFF (either byte order). */
const image = /^(?:\x89PNG\r\n|\xFF\xD8\xFF|II\*\x00|MM\x00\*)/

/** Settings and results of programs: {"name": …, [{"name": … */
const jsonText = /^(?:\xEF\xBB\xBF)?\s*(?:\[\s*)?\{\s*"[^"\n]{1,200}"\s*:/

/** An e-mail as it is sent, RFC 5322: a header that every mail has, then two more; lines may be folded. */
const mail =
  /^(?:From|To|Date|Subject|Received|Return-Path|Delivered-To|Message-ID|X-[A-Za-z-]+): \S[^\n]*\n(?:[ \t][^\n]*\n)*(?:[A-Z][A-Za-z-]*:[^\n]*\n(?:[ \t][^\n]*\n)*){2}/i

/** Formats that have no reader yet, by their magic bytes. A byte order mark or white space may stand before markup. */
const signatures: readonly (readonly [RegExp, string])[] = [
  [/^(?:\xEF\xBB\xBF)?\s*\{\\rtf/, 'RTF'],
  [/^(?:\xEF\xBB\xBF)?\s*<(?:!doctype html|html|head|body|table|meta)[\s>]/i, 'HTML'],
  [/^(?:\xEF\xBB\xBF)?\s*<\?xml[^>]*>\s*<(?:!doctype html|html)[\s>]/i, 'HTML'],
  [/^(?:\xEF\xBB\xBF)?\s*<\?xml/, 'XML'],
  [/^MIME-Version:/i, 'MHTML'],
  [/^GIF8[79]a/, 'GIF'],
  [/^BM.{4}\x00{4}/s, 'BMP'],
  [/^RIFF.{4}WEBP/s, 'WebP'],
  [/^.{4}ftyp(?:heic|heix|mif1|avif)/s, 'HEIF'],
  [/^\x00{3}\x0CjP {2}/, 'JPEG 2000'],
  [/^Rar!\x1A\x07/, 'RAR'],
  [/^7z\xBC\xAF\x27\x1C/, '7z'],
  [/^\x1F\x8B\x08/, 'gzip'],
]

/** OLE2, [MS-CFB] 2.2: binary Office files, and the envelope of an encrypted DOCX ([MS-OFFCRYPTO] 2.3.4). */
const compoundFileSignature = '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1'

/** Streams of a compound file by the names in its directory; the first that is there decides. */
const streams: readonly (readonly [string, Reason, string])[] = [
  ['EncryptedPackage', 'encrypted', 'OOXML'],
  ['WordDocument', 'unsupported-format', '.doc'],
  ['Workbook', 'unsupported-format', '.xls'],
  ['Book', 'unsupported-format', '.xls'],
  ['PowerPoint Document', 'unsupported-format', '.ppt'],
  ['__properties_version1.0', 'unsupported-format', '.msg'],
]

function compoundFile(bytes: Uint8Array): Sniffed {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const stream = streams.find(([name]) => whole.includes(`${name}\0`, 0, 'utf16le'))
  return stream === undefined ? refused('unsupported-format', 'OLE2') : refused(stream[1], stream[2])
}
