import Diagnostics

/// Finds out whether a PrefLib file numbers its alternatives from 1, as it should, or from 0.
struct PrefLibNumbering {
  private let source: SourceText
  private var zero: Range<Int>?
  private var highest: (number: Int, range: Range<Int>)?

  /// Looks at all ballots that can be read.
  init(_ ballots: NumberedBallots, _ source: SourceText) {
    self.source = source
    for ballot in ballots.ballots where ballot.fault == nil {
      for entry in ballots.entries[ballot.entries] where entry >= 0 {
        if entry == 0, zero == nil { zero = ballot.range }
        if Int(entry) > highest?.number ?? 0 { highest = (Int(entry), ballot.range) }
      }
    }
  }

  /// The number of the first alternative.
  ///
  /// It is 0, with a warning, if the number 0 occurs and no ballot has the number that would then
  /// be one too high; a file with both is refused, because nobody can tell what its numbers mean.
  ///
  /// - Parameters:
  ///   - matched: The alternatives, and the first number that the header has for them.
  ///   - findings: Where to tell.
  /// - Returns: `nil` if the numbers contradict each other.
  func first(
    _ matched: (options: NumberedOptions, first: Int),
    _ findings: inout FindingList
  ) -> Int? {
    guard zero != nil || matched.first == 0 else { return 1 }
    let count = matched.options.meanings.count
    if let highest, highest.number >= count {
      findings.append(mixed(highest, count, isInHeader: matched.first == 0))
      return nil
    }
    findings.append(fromZero(count))
    return 0
  }

  private func fromZero(_ count: Int) -> Finding {
    Finding(
      .prefLibFromZero,
      .warning,
      "the alternatives are numbered from 0 and not from 1",
      at: zero.map(source.location) ?? .wholeFile(source.name),
      hint: "they are read as 0 to \(count - 1), in the order of their names"
    )
  }

  private func mixed(
    _ highest: (number: Int, range: Range<Int>),
    _ count: Int,
    isInHeader: Bool
  ) -> Finding {
    Finding(
      .prefLibMixedNumbering,
      .error,
      "\(count) alternatives are numbered from 0, and this ballot names number \(highest.number)",
      at: source.location(of: highest.range),
      hint: "number the alternatives from 1, in the header and on every ballot",
      related: zero.map {
        [
          Finding.Related(
            message: "a ballot that names number 0",
            location: source.location(of: $0)
          )
        ]
      } ?? []
    )
  }
}
