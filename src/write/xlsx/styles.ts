import { declaration } from './xml.ts'

/** Formats of cells, each at its place in `cellXfs` below. Excel shows the separators of the reader's own language. */
const formats = {
  text: '<xf fontId="0" fillId="0" borderId="0" numFmtId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>',
  line: '<xf fontId="0" fillId="0" borderId="0" numFmtId="0" applyAlignment="1"><alignment vertical="top"/></xf>',
  head: '<xf fontId="1" fillId="2" borderId="1" numFmtId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf>',
  grouped: number(3),
  plain: number(1),
  decimal: number(164),
  date: number(165),
  link: '<xf fontId="2" fillId="0" borderId="0" numFmtId="0" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>',
} as const

export type Format = keyof typeof formats

/** The value of `s` of a cell. */
export const styleOf = (format: Format): number => Object.keys(formats).indexOf(format)

function number(format: number): string {
  return `<xf fontId="0" fillId="0" borderId="0" numFmtId="${format}" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top"/></xf>`
}

/** xl/styles.xml by ECMA-376 Part 1, 18.8: 1 is "0", 3 is "#,##0"; the two first fills are fixed. */
export const stylesXml = `${declaration}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
<numFmts count="2"><numFmt numFmtId="164" formatCode="#,##0.0#####"/><numFmt numFmtId="165" formatCode="dd/mm/yyyy"/></numFmts>
<fonts count="3"><font><sz val="11"/><name val="Times New Roman"/><family val="1"/></font><font><b/><sz val="11"/><name val="Times New Roman"/><family val="1"/></font><font><u/><sz val="11"/><color rgb="FF0563C1"/><name val="Times New Roman"/><family val="1"/></font></fonts>
<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFDCE6F1"/><bgColor indexed="64"/></patternFill></fill></fills>
<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left/><right/><top/><bottom style="thin"><color rgb="FF7F7F7F"/></bottom><diagonal/></border></borders>
<cellStyleXfs count="1"><xf fontId="0" fillId="0" borderId="0" numFmtId="0"/></cellStyleXfs>
<cellXfs count="${Object.keys(formats).length}">${Object.values(formats).join('')}</cellXfs>
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>
</styleSheet>`
