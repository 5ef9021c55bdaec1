import Precedence

/// What stands under the side-by-side table for one area.
struct AreaAccount {
  private static let mostBelow = 8

  private let area: Area
  private let namesRules: Bool
  private let namesValues: Bool

  /// Makes the account of one area.
  ///
  /// - Parameters:
  ///   - area: The area.
  ///   - namesRules: Whether to name its rules, because other areas have others.
  ///   - namesValues: Whether to say of which day its values are, because others' are of another.
  init(of area: Area, namesRules: Bool, namesValues: Bool = false) {
    self.area = area
    self.namesRules = namesRules
    self.namesValues = namesValues
  }

  private var result: AssessmentResult { area.result }

  /// The sentences: what it is, from when to when, and what the table does not show.
  var sentences: [String] {
    var sentences = area.subtitle.map { [$0] } ?? []
    sentences += result.validity.map { [Wording.valid($0)] } ?? []
    sentences += namesRules ? [Wording.rules(result.rules)] : []
    if namesValues, let values = result.values { sentences.append(Wording.values(values)) }
    let slots = Slots(of: result)
    if result.ranking.isEmpty { sentences.append(Wording.nothingRanked) }
    if !slots.tied.isEmpty { sentences.append(Wording.lastPlaceShared(slots.tied)) }
    sentences += result.ranking.filter { $0.status == .kept }.map(Wording.kept)
    sentences += result.ranking.filter { $0.status == .monitored }.map(Wording.monitored)
    let below = result.ranking.filter { !$0.isShortlisted && $0.status == .ranked }
    if !below.isEmpty { sentences.append(Wording.below(below, most: Self.mostBelow)) }
    sentences += result.unranked.map(Wording.notRanked)
    sentences.append(missing.isEmpty ? Wording.nothingMissingHere : Wording.missingHere)
    return sentences
  }

  /// What was missing, a sentence for each candidate that it could matter to: one that a rule leaves
  /// out would be left out whatever turned up.
  var missing: [String] {
    let missing = Dictionary(grouping: result.missing, by: \.candidate)
    let unscored = result.unranked.filter { $0.status == .notScored }
    return (result.ranking + unscored).compactMap { candidate in
      missing[candidate.id].map { Wording.missing($0, name: candidate.name) }
    }
  }
}
