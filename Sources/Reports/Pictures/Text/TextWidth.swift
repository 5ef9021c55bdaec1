/// How wide a text will be, without a font to measure it with.
///
/// The widths are those of DejaVu Sans 2.37 (its `hmtx` table, in thousandths of the size), which are the widest of the fonts that
/// systems use for their windows: Helvetica's (Adobe Font Metrics, 1989) and their like are about a tenth narrower, so that
/// a text that fits by these numbers fits with any of them. Other scripts are counted by kind of character.
enum TextWidth {
  /// The width of a text in user units.
  ///
  /// For example `High` in 12 is 9.02 + 3.34 + 7.62 + 7.61 = 27.59.
  ///
  /// - Complexity: Linear in the length of the text.
  static func of(_ text: some StringProtocol, _ font: PictureFont) -> Double {
    let thousandths = text.reduce(0) { $0 + width(of: $1, isBold: font.isBold) }
    return Double(thousandths) * font.size / 1000
  }

  /// The width of a character as it is seen, with all that stands above and below it.
  static func width(of character: Character, isBold: Bool) -> Int {
    guard let scalar = character.unicodeScalars.first else { return 0 }
    let index = Int(scalar.value) - 0x20
    let table = isBold ? bold : plain
    guard !table.indices.contains(index) else { return table[index] }
    let other = width(ofOther: scalar, character)
    return isBold ? other * 115 / 100 : other
  }

  private static func width(ofOther scalar: Unicode.Scalar, _ character: Character) -> Int {
    switch scalar.value {
    case 0xA0, 0xB7, 0x2018...0x201A: 318
    case 0x2013, 0x201C...0x201E: 520
    default:
      switch Columns.width(of: character) {
      case 0: 0
      case 2: scalar.value >= 0x1F000 ? 1300 : 1000
      default: width(ofLetter: scalar.properties)
      }
    }
  }

  private static func width(ofLetter properties: Unicode.Scalar.Properties) -> Int {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: 0
    case .lowercaseLetter: 700
    case .uppercaseLetter: 850
    case .decimalNumber: 680
    default: 1000
    }
  }

  /// From the blank (U+0020) to the tilde (U+007E).
  private static let plain = [
    318, 401, 460, 838, 636, 950, 780, 275, 390, 390, 500, 838, 318, 361, 318, 337,
    636, 636, 636, 636, 636, 636, 636, 636, 636, 636, 337, 337, 838, 838, 838, 531,
    1000, 684, 686, 698, 770, 632, 575, 775, 752, 295, 295, 656, 557, 863, 748, 787,
    603, 787, 695, 635, 611, 732, 684, 989, 685, 611, 685, 390, 337, 390, 838, 500,
    500, 613, 635, 550, 635, 615, 352, 635, 634, 278, 278, 579, 278, 974, 634, 612,
    635, 635, 411, 521, 392, 634, 592, 818, 592, 592, 525, 636, 337, 636, 838,
  ]

  private static let bold = [
    348, 456, 521, 838, 696, 1002, 872, 306, 457, 457, 523, 838, 380, 415, 380, 365,
    696, 696, 696, 696, 696, 696, 696, 696, 696, 696, 400, 400, 838, 838, 838, 580,
    1000, 774, 762, 734, 830, 683, 683, 821, 837, 372, 372, 775, 637, 995, 837, 850,
    733, 850, 770, 720, 682, 812, 774, 1103, 771, 724, 725, 457, 365, 457, 838, 500,
    500, 675, 716, 593, 716, 678, 435, 716, 712, 343, 343, 665, 343, 1042, 712, 687,
    716, 716, 493, 595, 478, 712, 652, 924, 645, 652, 582, 712, 365, 712, 838,
  ]
}
