import Diagnostics
import Precedence
import RulesFile
import ScoringKernel

/// Reads from settings how the weights of each group are drawn, and says what is wrong with them.
struct DrawnWeights {
  /// The groups whose weights are drawn, in the order of the rules.
  private(set) var draws: [GroupDraw] = []
  /// The name of each weight drawn.
  private(set) var names: [RankAcceptability.WeightName] = []

  private let plan: Plan
  private let checked: CheckedRules

  /// Reads the settings.
  ///
  /// - Parameters:
  ///   - settings: What the user wants to be drawn.
  ///   - checked: The rules.
  /// - Throws: The first thing that makes no sense: names first, then group by group.
  init(_ settings: DrawSettings, _ checked: CheckedRules) throws(DrawFault) {
    plan = checked.plan
    self.checked = checked
    for id in settings.groups.keys.sorted() { try requireGroup(id) }
    for index in plan.groups.indices {
      let own = settings.groups[checked.names.groups[index].id]
      let group = GroupDescription(index, checked)
      guard group.weighs else {
        if let own, own != .asWritten { throw DrawMessage.weighsNot(group) }
        continue
      }
      // A single weight is all there is, however it is drawn.
      if own == nil, group.terms.count < 2 { continue }
      try add(own ?? settings.weights, group)
    }
  }

  private func requireGroup(_ id: String) throws(DrawFault) {
    let known = checked.names.groups.map(\.id)
    if !known.contains(id) { throw DrawMessage.unknownGroup(id, known) }
  }

  private mutating func add(
    _ weights: DrawSettings.Weights,
    _ group: GroupDescription
  ) throws(DrawFault) {
    guard let region = try group.region(weights) else { return }
    let count = group.terms.count
    guard let draw = GroupDraw(GroupIndex(group.position), count: count, region) else {
      throw DrawMessage.unmet(group)
    }
    guard draw.isWithinReach else { throw DrawMessage.hardlyMet(group) }
    draws.append(draw)
    names += group.terms.map { RankAcceptability.WeightName(group: group.id, term: $0) }
  }
}

/// A group by its names, and what settings say of it.
struct GroupDescription {
  let position: Int
  let id: String
  /// The ids of its terms, in the order of the rules.
  let terms: [String]
  /// How the terms become one number.
  let combination: Group.Combination

  init(_ position: Int, _ checked: CheckedRules) {
    self.position = position
    id = checked.names.groups[position].id
    terms = checked.plan.groups[position].terms.map { checked.name(of: $0.factor) }
    combination = checked.plan.groups[position].combination
  }

  /// Whether its terms have weights.
  var weighs: Bool { combination == .weightedMean || combination == .weightedProduct }

  /// Which weights settings allow; `nil` if they are not drawn.
  func region(_ weights: DrawSettings.Weights) throws(DrawFault) -> ScoringKernel.WeightRegion? {
    switch weights {
    case .asWritten: nil
    case .uniform: .all
    case .within(let intervals): try region(intervals)
    case .ordered(let tiers): try region(tiers)
    }
  }

  private func region(_ intervals: [ClosedRange<Double>]) throws(DrawFault) -> ScoringKernel.WeightRegion {
    guard intervals.count == terms.count else {
      throw DrawMessage.intervalCount(self, intervals.count)
    }
    for (term, interval) in zip(terms, intervals)
    where !(interval.lowerBound >= 0 && interval.upperBound <= 1) {
      throw DrawMessage.outside(self, term, interval)
    }
    let lows = intervals.map(\.lowerBound)
    let highs = intervals.map(\.upperBound)
    let (least, most) = (lows.reduce(0, +), highs.reduce(0, +))
    if least > 1 + GroupDraw.slack { throw DrawMessage.tooMuch(self, least) }
    if most < 1 - GroupDraw.slack { throw DrawMessage.tooLittle(self, most) }
    return .within(lows: lows, highs: highs)
  }

  private func region(_ tiers: [[String]]) throws(DrawFault) -> ScoringKernel.WeightRegion {
    var positions: [[Int]] = []
    var named: Set<String> = []
    for tier in tiers where !tier.isEmpty {
      var tierPositions: [Int] = []
      for term in tier {
        guard let position = terms.firstIndex(of: term) else {
          throw DrawMessage.unknownTerm(term, self)
        }
        guard named.insert(term).inserted else { throw DrawMessage.repeated(term, self) }
        tierPositions.append(position)
      }
      positions.append(tierPositions)
    }
    let absent = terms.filter { !named.contains($0) }
    if !absent.isEmpty { throw DrawMessage.leftOut(absent, self) }
    return .ordered(positions)
  }
}
