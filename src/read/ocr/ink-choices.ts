/** Another text that the ink of a word allows, and how sure its least sure letter is (0 to 1). */
export interface InkChoice {
  readonly text: string
  readonly confidence: number
}

/** Letters below this are what the network names when it must name something. */
const faint = 0.02
/** Combinations of letters kept of one word. */
const most = 16

/**
 * For each word of Tesseract's hOCR, in its order, the other texts that its letters allow, likeliest first: the network
 * that reads "đối" may hold "đổi" for nearly as likely (`lstm_choice_mode` 2).
 *
 * @example
 * <span class='ocrx_word' …>đối <span … id='lstm_choices_1_1_2'>
 *   <span … title='x_confs 89.2'>ố</span> <span … title='x_confs 59.5'>ổ</span></span> …
 */
export function hocrToChoices(hocr: string): readonly (readonly InkChoice[])[] {
  return hocr
    .split("class='ocrx_word'")
    .slice(1)
    .map((word) => {
      const [start, ...letters] = word.split("id='lstm_choices")
      return combined(letters.map(choicesOf), plain(/>([^<\n]*)/u.exec(start!)?.[1] ?? ''))
    })
}

const choicesOf = (letter: string): readonly InkChoice[] =>
  [...letter.matchAll(/x_confs ([\d.]+)'>([^<]*)</gu)]
    .map(([, confidence, text]) => ({ text: plain(text!), confidence: Math.min(1, Number(confidence) / 100) }))
    .filter(({ confidence }) => confidence >= faint)

/** What the letters of a word spell, but for `read` itself. */
function combined(letters: readonly (readonly InkChoice[])[], read: string): readonly InkChoice[] {
  let texts: readonly InkChoice[] = [{ text: '', confidence: 1 }]
  for (const choices of letters) {
    if (choices.length === 0) continue
    const longer = texts.flatMap((start) =>
      choices.map(({ text, confidence }) => ({
        text: start.text + text,
        confidence: Math.min(start.confidence, confidence),
      })),
    )
    texts = longer.sort((a, b) => b.confidence - a.confidence).slice(0, most)
  }
  return texts.map(({ text, confidence }) => ({ text: text.trim(), confidence })).filter(({ text }) => text !== read)
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
}

const plain = (html: string): string => html.replace(/&[a-z#0-9]+;/gu, (entity) => entities[entity] ?? entity)
