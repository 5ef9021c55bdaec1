/// How a page looks: `Resources/report.css`, and a rule for each shade that the report has.
struct PageStyle: Sendable {
  private let palette: Palette
  private let shades: [ReportCell.Shade]

  /// The look of a page with some shades.
  init(palette: Palette, shades: [ReportCell.Shade]) {
    self.palette = palette
    self.shades = shades
  }

  /// The style sheet.
  var sheet: StyleSheet {
    StyleSheet([String(decoding: PackageResources.report_css, as: UTF8.self)] + shades.map(rule))
  }

  /// The policy of a page: its one style sheet, and nothing else from anywhere.
  static func policy(for sheet: StyleSheet) -> String {
    "default-src 'none'; style-src '\(sheet.hash)'; base-uri 'none'; form-action 'none'"
  }

  private func rule(_ shade: ReportCell.Shade) -> String {
    let colour = ShadeColour(shade, of: palette)
    return ".\(HTMLClass.name(shade)) { background: \(colour.background); color: \(colour.text); }"
  }
}
