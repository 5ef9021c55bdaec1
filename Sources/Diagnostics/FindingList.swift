/// The findings of a run, gathered from every stage, sorted by place.
///
/// A list keeps at most ``limit`` findings and counts the rest, so that a file with a million bad
/// rows costs no more memory than one with a thousand. An error is never left out for the sake of a
/// warning: whoever is told that a file cannot be used is also told why.
public struct FindingList: Sendable, Hashable {
  /// How many findings a list keeps; further ones are only counted.
  public static let limit = 1000

  private var kept: [Finding] = []
  private var keptErrors = 0
  /// How many findings were left out because the list was full.
  public private(set) var uncounted = 0
  /// Whether any finding, kept or not, is an error.
  public private(set) var hasErrors = false

  /// Makes an empty list.
  public init() {}

  /// Makes a list of findings.
  ///
  /// - Parameter findings: In any order.
  public init(_ findings: [Finding]) {
    for finding in findings { append(finding) }
  }

  /// The findings kept, sorted by place; equal ones once.
  ///
  /// - Complexity: O(n log n) in the number kept.
  public var sorted: [Finding] {
    var result: [Finding] = []
    for finding in kept.sorted() where finding != result.last { result.append(finding) }
    return result
  }

  /// Whether there is nothing to report.
  public var isEmpty: Bool { kept.isEmpty }

  /// Adds a finding.
  ///
  /// - Parameter finding: The finding; only counted when the list is full.
  public mutating func append(_ finding: Finding) {
    if finding.severity == .error { hasErrors = true }
    guard kept.count >= Self.limit else { return keep(finding) }
    uncounted += 1
    guard finding.severity == .error, keptErrors < kept.count else { return }
    if let lesser = kept.lastIndex(where: { $0.severity != .error }) { kept.remove(at: lesser) }
    keep(finding)
  }

  private mutating func keep(_ finding: Finding) {
    if finding.severity == .error { keptErrors += 1 }
    kept.append(finding)
  }

  /// Adds the findings of another list.
  ///
  /// - Parameter other: The list of an earlier stage, say.
  public mutating func append(contentsOf other: FindingList) {
    for finding in other.kept { append(finding) }
    uncounted += other.uncounted
    hasErrors = hasErrors || other.hasErrors
  }

  /// The list with every finding put through a change, such as being accepted.
  ///
  /// - Parameter change: What becomes of each finding that was kept.
  /// - Returns: The list; those left out stay counted.
  package func map(_ change: (Finding) -> Finding) -> FindingList {
    var result = FindingList()
    for finding in kept { result.append(change(finding)) }
    result.uncounted = uncounted
    // An error that was only counted was never shown to anybody, so nobody can have accepted it.
    result.hasErrors = result.hasErrors || (hasErrors && keptErrors == 0)
    return result
  }
}
