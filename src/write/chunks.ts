const chunkLength = 65_536

/** Many small texts as few UTF-8 buffers, so that a file of a million lines is not a million writes. */
export function* chunksOf(texts: Iterable<string>): Iterable<Buffer> {
  let waiting: string[] = []
  let length = 0
  for (const text of texts) {
    waiting.push(text)
    length += text.length
    if (length < chunkLength) continue
    yield Buffer.from(waiting.join(''))
    waiting = []
    length = 0
  }
  yield Buffer.from(waiting.join(''))
}
