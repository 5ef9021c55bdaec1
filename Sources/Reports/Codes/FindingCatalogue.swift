public import Diagnostics

/// Every code of a finding with the sentence that says when it is found.
///
/// The table is a resource that `Scripts/make-codes` writes from the declarations of the codes and the
/// references of keys.
public struct FindingCatalogue: Sendable {
  /// One line of the table.
  public struct Entry: Sendable, Hashable {
    /// The code.
    public let code: FindingCode
    /// When it is found: a sentence, names and words between backquotes.
    public let sentence: String
  }

  /// All entries, sorted by code.
  public let entries: [Entry]

  /// Reads the table.
  ///
  /// - Complexity: Linear in its size, some 50 kB.
  public init() { self.init(String(decoding: PackageResources.codes_txt, as: UTF8.self)) }

  init(_ table: String) {
    entries = table.split(separator: "\n").compactMap { line in
      let parts = line.split(separator: "\t", maxSplits: 1)
      guard parts.count == 2 else { return nil }
      return Entry(code: FindingCode(rawValue: String(parts[0])), sentence: String(parts[1]))
    }
  }

  /// The entry of a code; `nil` if there is no such code.
  ///
  /// - Complexity: Linear in the number of codes.
  public func entry(_ code: FindingCode) -> Entry? { entries.first { $0.code == code } }

  /// Codes to offer for one that there is not: those of its letter with the nearest numbers.
  ///
  /// - Parameters:
  ///   - code: What was asked for, such as `R128`.
  ///   - limit: How many to offer.
  /// - Returns: The codes, sorted; the first ones of every letter if none has the letter asked for.
  public func nearest(to code: FindingCode, limit: Int = 5) -> [FindingCode] {
    let same = entries.map(\.code).filter { $0.rawValue.first == code.rawValue.first }
    guard !same.isEmpty, let wanted = Self.number(code) else {
      return FindingFamily.allCases.compactMap { family in
        entries.first { FindingFamily($0.code) == family }?.code
      }
    }
    let byDistance = same.enumerated().sorted { left, right in
      let distances = [left, right].map { abs((Self.number($0.element) ?? 0) - wanted) }
      return (distances[0], left.offset) < (distances[1], right.offset)
    }
    return byDistance.prefix(limit).sorted { $0.offset < $1.offset }.map(\.element)
  }

  private static func number(_ code: FindingCode) -> Int? { Int(code.rawValue.dropFirst()) }
}
