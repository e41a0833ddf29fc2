import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Worker as Thread } from 'node:worker_threads'
import { createWorker, OEM, PSM, type Worker } from 'tesseract.js'
import type { GrayImage } from '../raster/contract.ts'
import { hocrToChoices, type InkChoice } from './ink-choices.ts'
import { grayToPgm } from './pgm.ts'
import { type OcrWord, tsvToWords } from './tsv.ts'

/** How an image is to be read. `sparse`: words anywhere; `block`: one column of lines; `line`: one line. */
export interface Reading {
  readonly layout: 'sparse' | 'block' | 'line'
  readonly dpi: number
  /** The only characters to choose from; null for all of Vietnamese. */
  readonly alphabet: string | null
}

/** One recogniser. What it reads does not depend on what it read before. */
export interface Engine {
  read(image: GrayImage, reading: Reading): Promise<readonly OcrWord[]>
}

/** The engine cannot start: its language file or its program is missing or broken. */
export class EngineError extends Error {}

/** Part of what names a cached reading: another engine, language file or parameter reads other words. */
export const engineSettings = 'tesseract.js-core 7 simd-lstm; vie 4.0.0_best_int; oem 1; 2 choices'

const language = 'vie'
const dataFolder = '4.0.0_best_int'

const pageModes = { sparse: PSM.SPARSE_TEXT, block: PSM.SINGLE_BLOCK, line: PSM.SINGLE_LINE } as const

/**
 * Nothing is learnt from one image to the next, and white on black is not tried: clean pages are black on white. Choice mode
 * 2 tells by letter what else it may be, and changes nothing in what is read. It goes over the line again for each other
 * letter: two of them take a third of the time that the usual five take, and hold nearly all that is likely.
 */
const parameters = {
  lstm_choice_mode: '2',
  lstm_choice_iterations: '2',
  classify_enable_learning: '0',
  tessedit_enable_doc_dict: '0',
  tessedit_do_invert: '0',
}

/** Where the language file lies: the npm package with the data, whichever folder it is installed in. */
export const languageFolder = (): string =>
  join(dirname(createRequire(import.meta.url).resolve('@tesseract.js-data/vie/package.json')), dataFolder)

const threadScript = fileURLToPath(
  new URL(`./thread${import.meta.url.slice(import.meta.url.lastIndexOf('.'))}`, import.meta.url),
)

/** tesseract.js' worker and the thread behind it, which its types do not tell. */
type ThreadedWorker = Worker & { readonly worker: Thread }

/** An engine in a thread of its own, and whether it still works. Throws `EngineError` where it cannot be started. */
export interface EngineThread extends Engine {
  readonly broken: () => boolean
  close(): void
}

export async function startEngine(folder: string = languageFolder()): Promise<EngineThread> {
  const file = join(folder, `${language}.traineddata.gz`)
  if (!existsSync(file)) throw new EngineError(file)
  const worker = await startWorker(folder)
  const thread = worker.worker
  let trouble: Error | null = null
  const fallen = new Promise<never>((_, reject) => {
    const fall = (error: unknown): void => {
      trouble ??= error instanceof Error ? error : new Error(String(error))
      reject(trouble)
    }
    thread.on('error', fall).on('exit', () => fall('the thread has ended'))
  })
  fallen.catch(() => {})
  await worker.setParameters(parameters)
  thread.unref()

  return {
    broken: () => trouble !== null,
    close: () => void worker.terminate(),
    read: async (image, { layout, dpi, alphabet }) => {
      // Only a thread at work keeps the process alive.
      thread.ref()
      try {
        await Promise.race([fallen, worker.setParameters(changed(layout, dpi, alphabet))])
        const answer = worker.recognize(Buffer.from(grayToPgm(image)), {}, { text: false, tsv: true, hocr: true })
        const { data } = await Promise.race([fallen, answer])
        return withChoices(tsvToWords(data.tsv ?? ''), hocrToChoices(data.hocr ?? ''))
      } catch (error) {
        // What the engine's memory looks like after a fault is not known.
        trouble ??= error instanceof Error ? error : new Error(String(error))
        throw trouble
      } finally {
        thread.unref()
      }
    },
  }
}

const changed = (layout: Reading['layout'], dpi: number, alphabet: string | null) => ({
  tessedit_pageseg_mode: pageModes[layout],
  user_defined_dpi: String(Math.round(dpi)),
  tessedit_char_whitelist: alphabet ?? '',
})

/** The two outputs hold the same words in the same order; where they should ever differ the words have no choices. */
const withChoices = (words: readonly OcrWord[], choices: readonly (readonly InkChoice[])[]): readonly OcrWord[] =>
  words.length === choices.length
    ? words.map((word, i) => (choices[i]!.length === 0 ? word : { ...word, choices: choices[i]! }))
    : words

/** tesseract.js never settles where its thread cannot load the language; its error handler is all that tells. */
function startWorker(langPath: string): Promise<ThreadedWorker> {
  return new Promise((resolve, reject) => {
    const fail = (error: unknown): void => reject(new EngineError(String(error)))
    const options = { langPath, cacheMethod: 'none', workerPath: threadScript, errorHandler: fail }
    createWorker(language, OEM.LSTM_ONLY, options).then((worker) => resolve(worker as ThreadedWorker), fail)
  })
}
