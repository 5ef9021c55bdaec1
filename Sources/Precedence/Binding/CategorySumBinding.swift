import Diagnostics
import Evidence

/// A measure that is a sum over the categories of a candidate, plain or weighted.
struct CategorySumBinding: Sendable {
  /// The name of the table in the assessment.
  let table: String
  let offences: EvidenceTables.Offences
  let column: LocatedName
  /// What each count is multiplied by; `nil` for a plain sum.
  let weights: KeyedValues?
  /// Which weight belongs to which category; `nil` if they go by the same ids.
  let map: KeyedTexts?

  /// The sum for a candidate.
  ///
  /// - Parameters:
  ///   - names: The categories, which have been found fit to be added.
  ///   - findings: Gets what is wrong with the weights.
  /// - Returns: The sum with its terms, or why there is none.
  func input(_ names: [LocatedName], findings: inout FindingList) -> MeasureInput {
    guard let weights else {
      return input(offences.table.sum(of: names, column: column), names, &findings)
    }
    for name in names {
      guard let total = offences.partialTotal(within: name.text) else { continue }
      return .absent("only some of the rows under '\(total)' are shown", at: name.location)
    }
    // A total is as harmful as its parts: each part has its own weight.
    let leaves = names.flatMap { name in
      offences.table.leaves(of: name.text).map { LocatedName($0.id, at: name.location) }
    }
    switch lookup(leaves, weights, &findings) {
    case .instead(let input): return input
    case .weights(let lookup):
      let sum = offences.table.weightedSum(of: leaves, column: column, weights: lookup)
      return input(sum, leaves, &findings)
    }
  }

  /// The weights by category, or what there is instead of a sum.
  private enum Lookup {
    case weights(KeyedValues)
    case instead(MeasureInput)
  }

  private func lookup(
    _ leaves: [LocatedName],
    _ weights: KeyedValues,
    _ findings: inout FindingList
  ) -> Lookup {
    guard let map else { return .weights(weights) }
    var pairs: [(key: String, old: String)] = []
    var isComplete = true
    for leaf in leaves {
      guard let cell = map.cell(of: leaf.text) else {
        findings.append(TableMessage.notMapped(leaf, map))
        isComplete = false
        continue
      }
      if cell.isEmpty {
        return .instead(
          .absent("'\(leaf.text)' has no weight by \(cell.reference)", at: leaf.location)
        )
      }
      if weights.value(of: cell.text) == nil {
        findings.append(TableMessage.mappedToNothing(cell, weights))
        isComplete = false
      }
      pairs.append((leaf.text, cell.text))
    }
    return isComplete ? .weights(weights.renamed(pairs)) : .instead(.unreadable)
  }

  private func input(
    _ result: (sum: CategorySum, findings: FindingList),
    _ names: [LocatedName],
    _ findings: inout FindingList
  ) -> MeasureInput {
    findings.append(contentsOf: result.findings)
    let place = names.first?.location
    guard let total = result.sum.total else {
      if result.findings.hasErrors || names.contains(where: isRefused) { return .unreadable }
      let cells = result.sum.missing.map(\.description).joined(separator: ", ")
      return .absent("no number in \(cells)", at: place)
    }
    return MeasureInput(value: total, origin: .sum(result.sum.terms), location: place)
  }

  /// Whether something stands in the cell that is no number, which has been reported.
  private func isRefused(_ name: LocatedName) -> Bool {
    guard let count = offences.table.count(of: name.text, column: column.text) else { return false }
    return count.value == nil && !count.cell.number().isMissing
  }
}
