import Diagnostics
import Reports

/// The sentences about what was asked of `report`.
extension CommandWording {
  static func wrongDate(_ text: String) -> Finding {
    Finding(
      .wrongReportDate,
      .error,
      "'\(text)' is not a date",
      at: nil,
      hint: "write year, month and day, as in --date 2026-11-21"
    )
  }

  static func unknownPalette(_ name: String, _ known: [String]) -> Finding {
    Finding(
      .unknownPalette,
      .error,
      "there is no palette '\(name)'",
      at: nil,
      hint: [
        NearestWord.question(for: name, in: known),
        "the palettes are \(known.joined(separator: " and "))",
      ].compactMap(\.self).joined(separator: "\n")
    )
  }

  /// An option that does nothing in the form that was asked for.
  static func idleInReport(
    _ option: String,
    _ form: DocumentForm,
    forms: [DocumentForm]
  ) -> Finding {
    let words = forms.map { "--format \($0.format.rawValue)" }
    return Finding(
      .idleInReport,
      .error,
      "'\(option)' does nothing in a report with --format \(form.format.rawValue)",
      at: nil,
      hint: "leave it out, or use \(words.joined(separator: " or "))"
    )
  }
}
