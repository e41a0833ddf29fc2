import { abstractNum, type DocxParts, lvl, num, numbered, p, r, tbl } from './docx.ts'

interface DocxFixture {
  readonly lesson: string
  readonly parts: DocxParts
  /** Codes of the messages that reading it gives. */
  readonly losses: readonly string[]
}

const head = (kind: string, title: string): string =>
  tbl([
    [p('UBND XÃ TÂN LẬP', '<w:jc w:val="center"/>'), p('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', '<w:jc w:val="center"/>')],
    [p('Số: 27/BC-UBND', '<w:jc w:val="center"/>'), p('Tân Lập, ngày 05 tháng 3 năm 2026', '<w:jc w:val="center"/>')],
  ]) +
  p(kind, '<w:jc w:val="center"/>') +
  p(title, '<w:jc w:val="center"/>')

function numberedReport(): DocxParts {
  const heading = (level: number, text: string): string => p(text, `<w:pStyle w:val="Heading${level}"/>`)
  const style = (level: number, name: string, inside: string): string =>
    `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="${name}"/>${inside}</w:style>`
  const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
  return {
    styles:
      style(1, 'heading 1', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr><w:rPr><w:b/><w:caps/></w:rPr>') +
      style(
        2,
        'heading 2',
        '<w:basedOn w:val="Heading1"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr><w:rPr><w:caps w:val="0"/></w:rPr>',
      ),
    numbering:
      abstractNum(0, [
        lvl(0, 'upperRoman', '%1.', '<w:pStyle w:val="Heading1"/>'),
        lvl(1, 'decimal', '%2.', '<w:pStyle w:val="Heading2"/>'),
        lvl(2, 'decimal', '%2.%3.'),
        lvl(3, 'lowerLetter', '%4)'),
      ]) +
      abstractNum(1, [lvl(0, 'bullet', '-'), lvl(1, 'bullet', '+')]) +
      abstractNum(2, [lvl(0, 'decimal', '%1')]) +
      num(1, 0) +
      num(2, 1) +
      num(3, 2) +
      num(4, 2, restart),
    body:
      head('BÁO CÁO', 'Kết quả chuyển đổi số năm 2025') +
      heading(1, 'Kết quả thực hiện') +
      heading(2, 'Hạ tầng số') +
      p('Mạng băng rộng', numbered(1, 2)) +
      p('100% thôn có cáp quang.', numbered(2)) +
      p('trong đó 12 thôn mới kéo trong năm.', numbered(2, 1)) +
      p('Thiết bị đầu cuối', numbered(1, 2)) +
      heading(2, 'Nhân lực') +
      p('Tập huấn', numbered(1, 2)) +
      p('Cán bộ xã: 45 người', numbered(1, 3)) +
      p('Tổ công nghệ số: 120 người', numbered(1, 3)) +
      heading(1, 'Kinh phí') +
      tbl([
        [p('TT'), p('Nội dung'), p('Số tiền (triệu đồng)')],
        [p('', numbered(3)), p('Mua máy tính'), p('150')],
        [p('', numbered(3)), p('Tập huấn'), p('84')],
        [p(''), p('Cộng'), p('234')],
      ]) +
      heading(1, 'Kiến nghị') +
      p('Đề nghị Sở bố trí vốn.', numbered(4)) +
      p('Đề nghị tỉnh tập huấn.', numbered(4)),
  }
}

function revisedReport(): DocxParts {
  const page =
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> =SUM(ABOVE) \\# "#.##0" </w:instrText></w:r>' +
    `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('1.320')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
  const removed = (text: string): string =>
    `<w:del w:id="1" w:author="A"><w:r><w:delText>${text}</w:delText></w:r></w:del>`
  const added = (text: string): string => `<w:ins w:id="2" w:author="A">${r(text)}</w:ins>`
  return {
    body:
      head('KẾ HOẠCH', 'Chuyển đổi số năm 2026') +
      `<w:p>${r('Tổng kinh phí: ')}${removed('1.230')}${page}${r(' triệu đồng')}</w:p>` +
      p('Thực hiện Kế hoạch số 62/KH-UBND ngày ', '<w:rPr><w:del w:id="3"/></w:rPr>') +
      p('30/9/2025 của UBND tỉnh.') +
      `<w:p><w:moveFrom w:id="4">${r('Giao Phòng Văn hóa - Xã hội chủ trì.')}</w:moveFrom></w:p>` +
      `<w:p>${added('Tỷ lệ hồ sơ trực tuyến đạt 80%')}${r(' (ghi chú nội bộ)', '<w:vanish/>')}${r('.')}</w:p>` +
      `<w:p><w:moveTo w:id="5">${r('Giao Phòng Văn hóa - Xã hội chủ trì.')}</w:moveTo></w:p>` +
      `<w:p><w:r><w:t>Giai đoạn 2026</w:t><w:noBreakHyphen/><w:t>2030</w:t><w:tab/><w:t>Quý I</w:t><w:br/><w:t>Quý II</w:t></w:r></w:p>`,
  }
}

function boxedReport(): DocxParts {
  const content = `<w:txbxContent>${p('Đơn vị tính: triệu đồng')}</w:txbxContent>`
  const drawing = `<w:drawing><wp:anchor><wp:positionH><wp:posOffset>1143000</wp:posOffset></wp:positionH><a:graphic><a:graphicData><wps:wsp><wps:txbx>${content}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>`
  const picture = `<w:pict><v:shape><v:textbox>${content}</v:textbox></v:shape></w:pict>`
  const merged = (kind: string): string => `<w:vMerge${kind === '' ? '' : ` w:val="${kind}"`}/>`
  return {
    footnotes: `<w:footnote w:type="separator" w:id="-1">${p('')}</w:footnote><w:footnote w:id="1"><w:p><w:r><w:footnoteRef/></w:r>${r(' Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị.')}</w:p></w:footnote>`,
    body:
      head('BÁO CÁO', 'Dự toán kinh phí năm 2026') +
      `<w:p>${r('Thực hiện Nghị quyết của Trung ương')}<w:r><w:footnoteReference w:id="1"/></w:r>${r(', UBND xã báo cáo như sau:')}</w:p>` +
      `<w:p>${r('Biểu 1')}<w:r><mc:AlternateContent><mc:Choice Requires="wps">${drawing}</mc:Choice><mc:Fallback>${picture}</mc:Fallback></mc:AlternateContent></w:r></w:p>` +
      tbl([
        [
          [merged('restart'), p('TT')],
          [merged('restart'), p('Nội dung')],
          ['<w:gridSpan w:val="2"/>', p('Kinh phí')],
        ],
        [[merged(''), p('')], [merged(''), p('')], p('Tỉnh'), p('Xã')],
        [p('1'), p('Hạ tầng') + tbl([[p('máy tính'), p('10 bộ')]]), p('245'), p('150')],
        [p('2'), `<w:sdt><w:sdtContent>${p('Tập huấn')}</w:sdtContent></w:sdt>`, p('-'), p('84')],
      ]),
  }
}

function legacyReport(): DocxParts {
  const font = (name: string): string => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`
  const text = (line: string): string => `<w:p>${r(line, font('.VnTime'))}</w:p>`
  return {
    body:
      `<w:p>${r('céng hoµ x· héi chñ nghÜa viÖt nam', font('.VnTimeH'))}</w:p>` +
      `<w:p>${r('b¸o c¸o', font('.VnTimeH'))}</w:p>` +
      text('T×nh h×nh thùc hiÖn nhiÖm vô kinh tÕ - x· héi n¨m 2007') +
      text(
        'Tæng thu ng©n s¸ch trªn ®Þa bµn ®¹t 1.144 triÖu ®ång, b»ng 105,3% dù to¸n; c¸c kho¶n chi ®\u00adîc thùc hiÖn theo ®óng chÕ ®é.',
      ) +
      p('Nơi nhận: Ủy ban nhân dân huyện.'),
  }
}

/** What office files bring and typeset-again ones lack, one lesson a fixture; `write-docx-fixtures.ts` writes them. */
export const docxFixtures: Readonly<Record<string, DocxFixture>> = {
  'docx-numbering': {
    lesson: 'Section numbers exist only in numbering.xml: by style, by paragraph, restarted, and in a table column.',
    parts: numberedReport(),
    losses: [],
  },
  'docx-revisions': {
    lesson: 'Tracked insertions, deletions and moves, a deleted paragraph mark, hidden text, field codes.',
    parts: revisedReport(),
    losses: ['docx-tracked-change'],
  },
  'docx-boxes-and-notes': {
    lesson: 'A text box written in two forms, a content control, a footnote, merged cells, a nested table.',
    parts: boxedReport(),
    losses: [],
  },
  'docx-tcvn3': {
    lesson: 'Text in TCVN3 under .VnTime and .VnTimeH, beside a Unicode paragraph.',
    parts: legacyReport(),
    losses: [],
  },
}
