/// A report as one page of HTML that opens without a network, on a screen and on paper.
///
/// There is no script in it and nothing that is fetched; its policy (a `Content-Security-Policy` in the page) allows one style
/// sheet, by its hash, and nothing else. What stands round the report is in `Resources/shell.html`, how it looks in
/// `Resources/report.css`.
public struct ReportPage: Sendable {
  private let palette: Palette

  /// A page whose ratings have the colours of a palette.
  public init(palette: Palette = .yellowOrangeRed) { self.palette = palette }

  /// The page, with the decision record in it if the report has one.
  ///
  /// - Parameter document: The report.
  /// - Returns: The whole file.
  /// - Complexity: Linear in the length of the report.
  public func text(_ document: ReportDocument) -> String {
    let style = PageStyle(palette: palette, shades: ShadeList(document).shades).sheet
    return PageShell().filled { slot in
      var html = HTMLWriter()
      write(slot, of: document, style: style, to: &html)
      return html
    }
  }

  private func write(
    _ slot: PageShell.Slot,
    of document: ReportDocument,
    style: StyleSheet,
    to html: inout HTMLWriter
  ) {
    switch slot {
    case .policy: html.writeValue(PageStyle.policy(for: style))
    case .title: html.write(document.title)
    case .style: html.style(style)
    case .skip: html.element(.link, text: PageWording.skip, [.target(.report)])
    case .header: PageHeader(document).write(to: &html)
    case .contents: PageContents(document).write(to: &html)
    case .report: PageSections(document).write(to: &html)
    case .printing: html.write(PageWording.printing)
    }
  }
}
