import { layout } from '../../src/layout/index.ts'
import type { Document } from '../../src/model/document.ts'
import { textToBlocks } from '../../src/read/txt/blocks.ts'

/** A document from a text as a TXT file has it, through the real reader and layout. Messages are dropped. */
export const documentOf = (text: string): Document =>
  layout({ kind: 'flowed', format: 'txt', blocks: textToBlocks(text) }).value
