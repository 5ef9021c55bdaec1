/// The name of an element of a page, for links to it.
///
/// Names that a document gives and names that the page gives itself never meet: in the former each `_` is one of two with a
/// number between them.
struct PageAnchor: Sendable, Hashable {
  /// The name as it stands in the page.
  let text: String

  private init(text: String) { self.text = text }

  /// The name that a document gives to a section, a fold or a figure.
  ///
  /// Small letters, digits and hyphens stay; anything else becomes its number between two `_`, so that two names stay two:
  /// `burglary-1` stays so, `a b` becomes `a_32_b`. `decision-record`, which the embedded record has, becomes
  /// `decision_45_record`.
  init(_ id: String) {
    let isTaken = id == Self.record.text
    var text = ""
    for scalar in id.unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9": text.unicodeScalars.append(scalar)
      case "-" where !isTaken: text += "-"
      default: text += "_\(scalar.value)_"
      }
    }
    self.text = text.isEmpty ? "_0_" : text
  }

  /// The report itself, behind what every page begins with.
  static let report = PageAnchor(text: "the_report")
  /// The title of the table of contents.
  static let contents = PageAnchor(text: "the_contents")
  /// What the page says of the embedded record.
  static let recordSummary = PageAnchor(text: "the_record")
  /// The embedded record; programs look for it under this name.
  static let record = PageAnchor(text: "decision-record")

  /// The title of what has this name.
  var title: PageAnchor { PageAnchor(text: text + "_title") }

  /// The caption of a table, by its number on the page.
  static func caption(_ number: Int) -> PageAnchor { PageAnchor(text: "table_\(number)") }
}
