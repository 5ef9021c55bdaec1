import Diagnostics

/// Offers the nearest known name for a wrong one, as long as that costs little.
///
/// A table can hold a million ids and as many wrong ones, and comparing each with each would take
/// days. The first twenty questions are answered, each from the first thousand names: that helps a
/// person with a slip, and a file with more wrong names than that has another problem.
package struct NameHints: Sendable {
  private static let questionLimit = 20
  private static let nameLimit = 1000
  private var asked = 0

  package init() {}

  /// The question that offers the nearest name, or `nil` if none is near or enough was asked.
  ///
  /// - Parameters:
  ///   - name: The name as the user wrote it.
  ///   - known: The names that would have been right.
  /// - Returns: Such as `did you mean 'burglary'?`.
  package mutating func question(for name: String, in known: some Sequence<String>) -> String? {
    guard asked < Self.questionLimit else { return nil }
    asked += 1
    return NearestWord.question(for: name, in: Array(known.prefix(Self.nameLimit)))
  }
}
