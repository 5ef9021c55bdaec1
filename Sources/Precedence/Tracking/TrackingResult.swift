public import Diagnostics

/// How far a partnership has come towards its targets.
///
/// ```swift
/// let tracking = TrackingResult.read("Examples/st-albans-2008", from: DiskFiles())
/// for row in tracking.value?.sets.first?.rows ?? [] { print(row.label, row.verdict.rawValue) }
/// ```
public struct TrackingResult: Sendable {
  /// The name of the assessment.
  public let name: String
  /// The area it is about; `nil` if it names none.
  public let area: String?
  /// The sets of targets, in the order of the file.
  public let sets: [TargetSet]
  /// What was found on reading; no errors.
  public let findings: FindingList

  /// Reads the targets of an assessment file with the tables that they name.
  ///
  /// The file may have `targets` and nothing to rank: rules and candidates are not read.
  ///
  /// - Parameters:
  ///   - path: The file; a folder means the `assessment.yaml` in it.
  ///   - files: Where files come from.
  /// - Returns: The targets with what became of them, and every problem found.
  public static func read(_ path: String, from files: some FileSource) -> Checked<TrackingResult> {
    var findings = FindingList()
    guard let source = files.assessment(path, findings: &findings) else {
      return Checked(nil, findings)
    }
    return TrackingReading(source, files).tracking()
  }
}

/// A set of targets that belong together: one table, one period.
public struct TargetSet: Sendable {
  /// The name that the assessment gives it.
  public let name: String
  /// The rows in the order of the table.
  public let rows: [TargetResult]
  /// The id of the row that is the total of the others; `nil` if none is.
  public let totalID: String?
  /// The headers of the quarters; empty where the figure is that of a whole year.
  public let quarters: [String]

  /// The row that is the total of the others; `nil` if none is.
  public var total: TargetResult? { totalID.flatMap { id in rows.first { $0.id == id } } }

  /// The rows without the total.
  public var components: [TargetResult] { rows.filter { $0.id != totalID } }
}
