/** Points on each side of a page. */
export const MARGIN = 60

/** Name under which `toPdf` registers the cut of the font. */
export const fontOf = ({ bold, italic }: { readonly bold: boolean; readonly italic: boolean }): string =>
  `tinos${bold ? '-bold' : ''}${italic ? '-italic' : ''}`
