const maxNameBytes = 200
const reservedNames = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i
const bidiMarks = /[\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu

/**
 * The path of an input made fit for every file system, to stand below records/ and text/: never leads out of them,
 * NFC, no control or direction marks, no reserved names. "../a?.pdf" gives "_/a_.pdf".
 */
export function safePath(relative: string): string {
  const segments = relative.split('/').map(safeName)
  // A folder "a.json" would stand in the way of the record of a file "a".
  return segments
    .map((name, index) => (index < segments.length - 1 ? name.replace(/\.(?:json|txt)$/i, '$&_') : name))
    .join('/')
}

function safeName(name: string): string {
  const plain = name
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{Cc}<>:"|?*\\]/gu, '_')
    .replace(bidiMarks, '_')
    .replace(/[. ]+$/, '_')
  return shortened(plain === '' ? '_' : reservedNames.test(plain) ? `_${plain}` : plain)
}

/** Cut to what file systems take, the extension kept; room is left for "~12.json". */
function shortened(name: string): string {
  if (Buffer.byteLength(name) <= maxNameBytes) return name
  const extension = /\.[^.]{1,8}$/u.exec(name)?.[0] ?? ''
  const room = maxNameBytes - Buffer.byteLength(extension)
  let stem = ''
  for (const character of name.slice(0, name.length - extension.length)) {
    if (Buffer.byteLength(stem + character) > room) break
    stem += character
  }
  return stem + extension
}

/** Two paths with the same key are one file on Windows and macOS. */
export const foldedPath = (path: string): string => path.toLowerCase()
