import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { PDFOperatorList } from 'pdfjs-dist/types/src/display/api.js'
import { compose, type Matrix, toMatrix } from '../pdf/matrix.ts'

export interface Picture {
  /** pdf.js' object id, or the picture itself where it stands inline. */
  readonly source: unknown
  /** Pixels across. */
  readonly width: number
  /** Places the unit square on the page as displayed. */
  readonly matrix: Matrix
}

/** What a page's operators paint, as far as it decides whether one embedded picture is the page. */
export interface Painted {
  readonly pictures: readonly Picture[]
  /** True when something else is seen: letters, paths, stencils, shadings, notes, layers. */
  readonly more: boolean
  /** True when a place was set and nothing painted: pdf.js left out a picture beyond the pixel limit. */
  readonly leftOut: boolean
}

const textOperators = new Set<number>([
  OPS.showText,
  OPS.showSpacedText,
  OPS.nextLineShowText,
  OPS.nextLineSetSpacingShowText,
])
const otherPaint = new Set<number>([
  OPS.constructPath,
  OPS.shadingFill,
  OPS.paintImageMaskXObject,
  OPS.paintImageMaskXObjectGroup,
  OPS.paintImageMaskXObjectRepeat,
  OPS.paintImageXObjectRepeat,
  OPS.paintInlineImageXObjectGroup,
  OPS.paintSolidColorImageMask,
  OPS.beginGroup,
  OPS.beginAnnotation,
])
/** PDF 32000-1, 9.3.6: invisible, and only added to the clipping path. */
const unseenModes = new Set([3, 7])

/** `base` maps user space to the page as displayed. Pictures' own matrices are followed through saves and forms. */
export function paintedBy(list: PDFOperatorList, base: Matrix): Painted {
  const pictures: Picture[] = []
  const stack: { matrix: Matrix; mode: number }[] = []
  let state = { matrix: base, mode: 0 }
  let more = false
  let leftOut = false
  let isPlaced = false
  const transform = (matrix: ArrayLike<number> | null | undefined): void => {
    if (!matrix) return
    state = { ...state, matrix: compose(state.matrix, toMatrix(matrix)) }
  }
  for (const [index, code] of list.fnArray.entries()) {
    const args = (list.argsArray[index] ?? []) as readonly unknown[]
    if (code === OPS.save || code === OPS.paintFormXObjectBegin) stack.push(state)
    if (code === OPS.restore || code === OPS.paintFormXObjectEnd) {
      leftOut ||= isPlaced
      isPlaced = false
      state = stack.pop() ?? state
    }
    if (code === OPS.transform) {
      transform(args as readonly number[])
      isPlaced = true
    }
    if (code === OPS.paintFormXObjectBegin) transform(args[0] as Float32Array | null)
    if (code === OPS.setTextRenderingMode) state = { ...state, mode: args[0] as number }
    if (code === OPS.paintImageXObject || code === OPS.paintInlineImageXObject) {
      const width = code === OPS.paintImageXObject ? args[1] : (args[0] as { readonly width: number }).width
      pictures.push({ source: args[0], width: width as number, matrix: state.matrix })
      isPlaced = false
    }
    if (code === OPS.beginMarkedContentProps && args[0] === 'OC') more = true
    if (code === OPS.setGState && masks(args)) more = true
    if (textOperators.has(code)) {
      if (!unseenModes.has(state.mode)) more = true
      isPlaced = false
    }
    if (otherPaint.has(code) && !(code === OPS.constructPath && args[0] === OPS.endPath)) {
      more = true
      isPlaced = false
    }
  }
  return { pictures, more, leftOut: leftOut || isPlaced }
}

const masks = (args: readonly unknown[]): boolean =>
  (args[0] as readonly (readonly [string, unknown])[]).some(([key, value]) => key === 'SMask' && value)
