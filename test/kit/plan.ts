interface Parts {
  /** "ngày 05 tháng 3 năm 2026"; "" for a head without a date. */
  readonly date?: string
  readonly kind?: string
  readonly title?: string
  /** Paragraphs of the body. */
  readonly body?: string
  /** What stands below "Phụ lục" behind the signature; none without. */
  readonly annex?: string
}

/** The text of a commune's document around what a case is about. */
export function plan({ date = 'ngày 05 tháng 3 năm 2026', kind = 'KẾ HOẠCH', title, body = '', annex }: Parts): string {
  const code = kind === 'BÁO CÁO' ? 'BC' : kind === 'QUYẾT ĐỊNH' ? 'QĐ' : 'KH'
  return [
    'ỦY BAN NHÂN DÂN\nXÃ AN BÌNH',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc',
    `Số: /${code}-UBND`,
    ...(date === '' ? [] : [`An Bình, ${date}`]),
    kind,
    title ?? 'Phát triển khoa học, công nghệ và chuyển đổi số năm 2026',
    body,
    'Nơi nhận:\n- Sở Khoa học và Công nghệ;\n- Lưu: VT.',
    'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH',
    'Nguyễn Văn An',
    ...(annex === undefined ? [] : [`Phụ lục\nDANH MỤC KÈM THEO\n${annex}`]),
  ].join('\n\n')
}
