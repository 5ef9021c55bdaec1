import Precedence
import Robustness

/// The single numbers that would make the two change places, kind by kind, and those that cannot.
struct SwapAccount {
  private let swaps: SwapResult
  private let pair: Pair

  init(_ swaps: SwapResult, of pair: Pair) {
    self.swaps = swaps
    self.pair = pair
  }

  /// Writes the changes that would do it, those that come no further than level, what is missing,
  /// and in one sentence a kind what cannot.
  func write(to outline: inout Outline) {
    guard !swaps.changes.isEmpty else { return }
    outline.begin(Wording.swapsTitle)
    let swapping = sorted(\.isSwap)
    let cannot = SingleChange.Kind.allCases.compactMap(impossible)
    outline.add(
      swapping.isEmpty
        ? Wording.noSwap(cannot) : Wording.eachSwaps(label(swaps.behind), label(swaps.ahead))
    )
    for change in swapping { outline.add("- " + Wording.swap(change, pair), depth: 1) }
    let levelling = sorted(\.isLevel)
    if !levelling.isEmpty { outline.add(Wording.eachLevels) }
    for change in levelling { outline.add("- " + Wording.swap(change, pair), depth: 1) }
    if swaps.changes.contains(where: { $0.isFound && !$0.isExact }) {
      outline.add(Wording.notExact)
    }
    let missing = swaps.changes.filter { $0.answer == .missing }
    if !missing.isEmpty { outline.add(Wording.missing(missing, pair)) }
    if !cannot.isEmpty, !swapping.isEmpty { outline.add(Wording.cannot(cannot)) }
  }

  private func label(_ id: String) -> String { pair.label(of: id) }

  /// The changes of one answer by kind, in each the least first.
  private func sorted(_ isWanted: (SingleChange) -> Bool) -> [SingleChange] {
    SingleChange.Kind.allCases.flatMap { kind in
      let changes = swaps.changes.filter { $0.kind == kind && isWanted($0) }
      return changes.enumerated()
        .sorted { ($0.element.effort, $0.offset) < ($1.element.effort, $1.offset) }.map(\.element)
    }
  }

  /// What kind of change cannot do it; `nil` if every change of the kind can.
  private func impossible(_ kind: SingleChange.Kind) -> String? {
    let all = swaps.changes.filter { $0.kind == kind && $0.answer != .missing }
    let cannot = all.filter { $0.answer == .impossible }
    guard !cannot.isEmpty else { return nil }
    return Wording.impossible(kind, of: cannot, among: all, pair)
  }
}
