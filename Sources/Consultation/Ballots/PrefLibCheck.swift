import Diagnostics
import Evidence

/// Compares the header of a PrefLib file with its body.
struct PrefLibCheck {
  let header: PrefLibHeader
  let ballots: NumberedBallots
  let source: SourceText

  /// Compares everything.
  ///
  /// - Parameters:
  ///   - kind: What the file says it holds.
  ///   - alternatives: How many alternatives have a name.
  ///   - findings: Where to tell what differs.
  func run(_ kind: PrefLibKind, alternatives: Int, _ findings: inout FindingList) {
    compare(.alternatives, alternatives, "alternatives", "it names", &findings)
    compare(.voters, ballots.respondents, "voters", "its ballots add up to", &findings)
    compare(.uniqueOrders, ballots.ballots.count, "different ballots", "it has", &findings)
    if !header.categories.isEmpty {
      compare(.categories, header.categories.count, "categories", "it names", &findings)
    }
    if kind == .cat { tellCategories(&findings) } else { checkKind(kind, alternatives, &findings) }
  }

  private func compare(
    _ count: PrefLibHeader.Count,
    _ found: Int,
    _ what: String,
    _ finding: String,
    _ findings: inout FindingList
  ) {
    guard let entry = header.counts[count], Int(entry.text) != found else { return }
    findings.append(
      Finding(
        .prefLibCountDiffers,
        .warning,
        "the header says '\(source.shortText(in: entry.range))' \(what), but \(finding) "
          + found.grouped,
        at: source.location(of: entry.range),
        hint: "see that nothing is missing; the ballots are counted as they are"
      )
    )
  }

  private func tellCategories(_ findings: inout FindingList) {
    guard header.categories.count > 2, let first = header.categories.first else { return }
    findings.append(
      Finding(
        .prefLibCategories,
        .note,
        "of \(header.categories.count) categories only the first, "
          + "'\(source.shortText(in: first.range))', counts as ticked",
        at: source.location(of: first.range)
      )
    )
  }

  /// Finds the first ballot that is not of the kind that the header says.
  private func checkKind(
    _ kind: PrefLibKind,
    _ alternatives: Int,
    _ findings: inout FindingList
  ) {
    guard let type = header.dataType else { return }
    for ballot in ballots.ballots where ballot.fault == nil {
      let entries = ballots.entries[ballot.entries]
      let tiers = entries.count { $0 == NumberedBallots.tierEnd }
      let named = entries.count - tiers
      let hasTies = !kind.allowsTies && named > tiers
      guard hasTies || (!kind.allowsPart && named < alternatives) else { continue }
      findings.append(differs(type, ballot.range, hasTies: hasTies))
      return
    }
  }

  private func differs(
    _ type: PrefLibHeader.Entry,
    _ ballot: Range<Int>,
    hasTies: Bool
  ) -> Finding {
    Finding(
      .prefLibKindDiffers,
      .warning,
      "this ballot \(hasTies ? "puts alternatives level" : "leaves alternatives out"), "
        + "which '\(source.shortText(in: type.range))' excludes",
      at: source.location(of: ballot),
      hint: "see that nothing is missing; the ballots are counted as they are",
      related: [
        Finding.Related(message: "the type of the file", location: source.location(of: type.range))
      ]
    )
  }
}
