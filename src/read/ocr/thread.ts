import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { parentPort } from 'node:worker_threads'
import { gunzipSync } from 'node:zlib'

type Core = (options: object) => Promise<unknown>

interface WorkerScript {
  setAdapter(adapter: object): void
  dispatchHandlers(packet: unknown, send: (answer: unknown) => void): void
}

const load = createRequire(import.meta.url)
const script = load('tesseract.js/src/worker-script/index.js') as WorkerScript

/**
 * tesseract.js' own thread picks a core build by processor, and two builds may round differently. This one is the same
 * everywhere and says nothing on the standard streams; reads the language file and never fetches or writes one.
 */
script.setAdapter({
  getCore: async () => {
    const core = load('tesseract.js-core/tesseract-core-simd-lstm') as Core
    return (options: object) => core({ ...options, print: () => {}, printErr: () => {} })
  },
  readCache: readFile,
  gunzip: gunzipSync,
})

parentPort!.on('message', (packet) => script.dispatchHandlers(packet, (answer) => parentPort!.postMessage(answer)))
