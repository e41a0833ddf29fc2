/** Communes by province; the province as it is called officially. Made of real names, paired freely within a province. */
export interface Province {
  readonly name: string
  readonly type: 'tỉnh' | 'thành phố'
  readonly communes: readonly (readonly [type: 'xã' | 'phường' | 'đặc khu', name: string])[]
}

export const provinces: readonly Province[] = [
  {
    name: 'Bắc Ninh',
    type: 'tỉnh',
    communes: [
      ['xã', 'Lục Ngạn'],
      ['phường', 'Kinh Bắc'],
      ['xã', 'Yên Phong'],
    ],
  },
  {
    name: 'Hải Phòng',
    type: 'thành phố',
    communes: [
      ['xã', 'Vĩnh Bảo'],
      ['phường', 'Lê Chân'],
      ['xã', 'Thanh Hà'],
    ],
  },
  {
    name: 'Đà Nẵng',
    type: 'thành phố',
    communes: [
      ['phường', 'Hòa Khánh'],
      ['xã', 'Đại Lộc'],
      ['phường', 'Hội An Tây'],
    ],
  },
  {
    name: 'Thái Nguyên',
    type: 'tỉnh',
    communes: [
      ['phường', 'Sông Công'],
      ['xã', 'Chợ Đồn'],
      ['xã', 'Phú Lương'],
    ],
  },
  {
    name: 'Hà Nội',
    type: 'thành phố',
    communes: [
      ['phường', 'Cầu Giấy'],
      ['xã', 'Quốc Oai'],
      ['xã', 'Sóc Sơn'],
    ],
  },
  {
    name: 'Nghệ An',
    type: 'tỉnh',
    communes: [
      ['xã', 'Quỳ Hợp'],
      ['phường', 'Thái Hòa'],
      ['xã', 'Đô Lương'],
    ],
  },
  {
    name: 'Thanh Hóa',
    type: 'tỉnh',
    communes: [
      ['xã', 'Hoằng Hóa'],
      ['phường', 'Hạc Thành'],
      ['xã', 'Ngọc Lặc'],
    ],
  },
  {
    name: 'Quảng Trị',
    type: 'tỉnh',
    communes: [
      ['phường', 'Đồng Hới'],
      ['xã', 'Triệu Phong'],
      ['xã', 'A Lưới 2'],
    ],
  },
  {
    name: 'Gia Lai',
    type: 'tỉnh',
    communes: [
      ['phường', 'Pleiku'],
      ['xã', 'Ia Grai'],
      ['xã', 'Tuy Phước'],
    ],
  },
  {
    name: 'Đắk Lắk',
    type: 'tỉnh',
    communes: [
      ['phường', 'Buôn Hồ'],
      ['xã', 'Cư M’gar'],
      ['xã', 'Krông Pắc'],
    ],
  },
  {
    name: 'Lâm Đồng',
    type: 'tỉnh',
    communes: [
      ['phường', 'Xuân Hương - Đà Lạt'],
      ['xã', 'Đức Trọng'],
      ['xã', 'Bảo Lâm 1'],
    ],
  },
  {
    name: 'Tây Ninh',
    type: 'tỉnh',
    communes: [
      ['phường', 'Long Hoa'],
      ['xã', 'Tân Hưng'],
      ['xã', 'Bến Lức'],
    ],
  },
  {
    name: 'An Giang',
    type: 'tỉnh',
    communes: [
      ['đặc khu', 'Phú Quốc'],
      ['xã', 'Chợ Vàm'],
      ['phường', 'Rạch Giá'],
    ],
  },
  {
    name: 'Cà Mau',
    type: 'tỉnh',
    communes: [
      ['xã', 'Năm Căn'],
      ['phường', 'Tân Thành'],
      ['xã', 'Đất Mũi'],
    ],
  },
  {
    name: 'Quảng Ninh',
    type: 'tỉnh',
    communes: [
      ['đặc khu', 'Cô Tô'],
      ['phường', 'Hà An'],
      ['xã', 'Ba Chẽ'],
    ],
  },
  {
    name: 'Huế',
    type: 'thành phố',
    communes: [
      ['phường', 'Thủy Xuân'],
      ['xã', 'Phú Vang'],
      ['phường', 'Kim Trà'],
    ],
  },
  {
    name: 'Cần Thơ',
    type: 'thành phố',
    communes: [
      ['phường', 'Ninh Kiều'],
      ['xã', 'Phong Điền'],
      ['xã', 'Kế Sách'],
    ],
  },
  {
    name: 'Điện Biên',
    type: 'tỉnh',
    communes: [
      ['phường', 'Điện Biên Phủ'],
      ['xã', 'Tủa Chùa'],
      ['xã', 'Mường Ảng'],
    ],
  },
]
