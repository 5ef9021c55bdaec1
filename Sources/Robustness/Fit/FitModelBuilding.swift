import Diagnostics
import Precedence
import RulesFile
import ScoringKernel

extension FitModel {
  /// The most candidates that an order may have.
  static let mostCandidates = 300
  /// The most weights that may be chosen at once.
  static let mostWeights = 60

  /// Looks the settings over and lays out the conditions.
  ///
  /// - Throws: What makes no sense, or which weights do not act in straight lines, and which would.
  init(
    _ assessment: Assessment,
    _ order: StatedOrder,
    _ settings: FitSettings
  ) throws(FitFault) {
    guard (1...FitSettings.mostDraws).contains(settings.draws) else {
      throw FitFault(
        "\(settings.draws) draws cannot be made; ask for 1 to \(FitSettings.mostDraws)"
      )
    }
    let count = order.tiers.reduce(0) { $0 + $1.count }
    guard (2...Self.mostCandidates).contains(count) else {
      throw FitFault("an order of \(count) candidates cannot be fitted; give 2 to 300")
    }
    let rules = assessment.rules.checked
    let judgements = try FitJudgements(settings.judged, rules)
    let free = try Self.groups(settings.groups, rules)
    guard !free.isEmpty || !judgements.measures.isEmpty else {
      throw FitFault("no weight can change the order, and no judged level may be chosen")
    }
    do throws(FitFault) {
      try self.init(order, free, judgements, assessment)
    } catch {
      guard settings.groups == nil else { throw error }
      throw Self.advised(error, order, free, judgements, assessment)
    }
  }

  /// The groups that a setting names, or all that can influence the order.
  private static func groups(
    _ ids: [String]?,
    _ rules: CheckedRules
  ) throws(FitFault) -> [GroupIndex] {
    let all = WeightReach(rules.plan).weighted(rules.plan)
    var chosen: [GroupIndex] = []
    for id in ids ?? all.map({ rules.name(of: .group($0)) }) {
      guard let group = rules.group(named: id) else {
        let hint = NearestWord.question(for: id, in: rules.names.groups.map(\.id))
        throw FitFault("there is no group '\(id)'" + (hint.map { "; " + $0 } ?? ""))
      }
      guard all.contains(group) else {
        throw FitFault("the weights of group '\(id)' cannot change the order")
      }
      guard !chosen.contains(group) else { throw FitFault("group '\(id)' is named twice") }
      chosen.append(group)
    }
    let weights = chosen.reduce(0) { $0 + rules.plan.groups[$1.position].terms.count }
    guard weights <= mostWeights else {
      throw FitFault("\(weights) weights are too many to choose at once; name fewer groups")
    }
    return chosen.sorted { $0.position < $1.position }
  }

  /// A fault with groups that could be fitted together: as many as can be added one after the other.
  private static func advised(
    _ fault: FitFault,
    _ order: StatedOrder,
    _ free: [GroupIndex],
    _ judgements: FitJudgements,
    _ assessment: Assessment
  ) -> FitFault {
    var fitting: [GroupIndex] = []
    for group in free {
      let more = fitting + [group]
      if (try? FitModel(order, more, judgements, assessment)) != nil { fitting = more }
    }
    let names = fitting.map { "'\(assessment.rules.checked.name(of: .group($0)))'" }
    guard !names.isEmpty else { return fault }
    return FitFault(
      "\(fault.description); \(names.joined(separator: ", ")) can be fitted"
        + (names.count > 1 ? " together" : "")
    )
  }
}
