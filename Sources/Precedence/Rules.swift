public import Diagnostics
import PlainYAML
package import RulesFile
import ScoringKernel

/// The rules by which candidates are weighed: a checked rules file.
///
/// Rules are read once and can then be used for any number of assessments, from any number of
/// threads.
public struct Rules: Sendable {
  package let checked: CheckedRules
  /// The file, as it was named.
  public let file: String

  /// The day whose values are in force where values have dates; `nil` for the newest.
  public let asOf: CalendarDate?

  /// The name that the rules give themselves.
  public var name: String { checked.names.title }
  /// The version that the rules give themselves; `nil` if they give none.
  public var version: String? { checked.names.version }
  /// The ids of the measures that candidates have to bring, in the order of the file.
  public var measures: [String] {
    checked.names.measures.filter { $0.derivation == nil }.map(\.id)
  }

  /// Whether the rules have values by date or dates of review, so that a date may matter.
  public var hasDates: Bool {
    checked.document.datedValues.contains { $0.isByDate || $0.reviewBy != nil }
  }

  package init(_ checked: CheckedRules, file: String) {
    self.checked = checked
    self.file = file
    asOf = checked.document.asOf.flatMap { CalendarDate($0) }
  }

  /// Reads and checks a rules file.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - asOf: The day whose values are in force where values have dates; `nil` for the newest.
  ///   - files: Where files come from.
  /// - Returns: The rules, and every problem found in the file.
  public static func read(
    _ path: String,
    asOf: CalendarDate? = nil,
    from files: some FileSource
  ) -> Checked<Rules> {
    var findings = FindingList()
    guard
      let source = files.read(path, namedAt: nil, hint: "see how it is spelt", findings: &findings)
    else { return Checked(nil, findings) }
    return read(source, asOf: asOf)
  }

  /// Checks a rules file that has been read already.
  ///
  /// - Parameters:
  ///   - source: The file.
  ///   - asOf: The day whose values are in force where values have dates; `nil` for the newest.
  /// - Returns: The rules, and every problem found in the file.
  public static func read(_ source: SourceText, asOf: CalendarDate? = nil) -> Checked<Rules> {
    let (checked, findings) = RulesReader.read(source, asOf: asOf?.calendarDay)
    return Checked(checked.map { Rules($0, file: source.name) }, findings)
  }
}
