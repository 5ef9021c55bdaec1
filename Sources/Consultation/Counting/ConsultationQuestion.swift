/// A question that was put to groups of respondents, with all that is needed to count the answers.
///
/// ```swift
/// let count = ConsultationQuestion(
///   optionIDs: ["asb", "burglary", "speeding"],
///   groups: [public, stakeholders],
///   methods: [.borda(.sharedLeftoverPoints), .copeland, .topShare(3)],
///   settings: CountSettings()
/// ).count()
/// ```
package struct ConsultationQuestion: Sendable {
  /// The ids of the options, in the order in which they are reported.
  package let optionIDs: [String]
  /// Who was asked, and what they said of these options in this order.
  package let groups: [RespondentGroup]
  /// The methods, in the order in which they are reported.
  package let methods: [ConsultationMethod]
  /// What is decided beforehand.
  package let settings: CountSettings

  package init(
    optionIDs: [String],
    groups: [RespondentGroup],
    methods: [ConsultationMethod],
    settings: CountSettings = CountSettings()
  ) {
    self.optionIDs = optionIDs
    self.groups = groups
    self.methods = methods
    self.settings = settings
  }

  /// Counts each group apart and all together.
  ///
  /// A method that the ballots cannot serve is left out and stands among the lacking, with the reason.
  /// Numbers that would give away counts too small to be shown are left out of the orders.
  ///
  /// - Returns: Orders, counts, and where the methods disagree.
  /// - Complexity: That of the methods, once for all groups together and once for each.
  package func count() -> ConsultationCount {
    let apart = groups.map {
      JointOrders(of: [$0.withFullShare], by: methods, options: optionIDs)
    }
    let joint = together(apart)
    let whole = groups.filter(\.hasSay).reduce(0) { $0 + $1.share }
    let counted = zip(groups, apart).map { group, orders in
      count(group, orders, share: group.hasSay && whole > 0 ? group.share / whole : 0)
    }
    // From the shares of all together and those of the other groups a hidden one could be had back.
    let isAnyHidden = counted.contains { $0.share > 0 && $0.tallies.hidesCounts }
    return ConsultationCount(
      options: optionIDs,
      orders: isAnyHidden ? joint.orders.map(\.withoutCountsOfPeople) : joint.orders,
      groups: counted,
      disagreements: joint.orders.disagreements,
      settings: settings,
      lacking: joint.lacking
    )
  }

  /// The orders of all groups together, not counted again if only one has a say.
  private func together(_ apart: [JointOrders]) -> JointOrders {
    let speaking = groups.indices.filter { groups[$0].hasSay }
    return speaking.count == 1
      ? apart[speaking[0]] : JointOrders(of: groups, by: methods, options: optionIDs)
  }

  private func count(
    _ group: RespondentGroup,
    _ orders: JointOrders,
    share: Double
  ) -> GroupCount {
    let spoiled = group.ballots.spoiled
    let tallies = group.tallies(smallest: settings.smallestCell)
    let spoiledCount = spoiled.reduce(0) { $0.addingReportingOverflow($1.count).partialValue }
    return GroupCount(
      name: group.name,
      share: share,
      sampling: group.sampling,
      population: group.population,
      isOrderOnly: group.isOrderOnly,
      form: group.ballots.form,
      cast: group.validCount.addingReportingOverflow(spoiledCount).partialValue,
      valid: group.validCount,
      spoiled: spoiled,
      effectiveBase: group.effectiveBase,
      orders: tallies.hidesCounts ? orders.orders.map(\.withoutCountsOfPeople) : orders.orders,
      tallies: tallies,
      lacking: orders.lacking
    )
  }
}

extension RespondentGroup {
  /// The group as if it were the only one: what it says is counted even if it has no share.
  fileprivate var withFullShare: RespondentGroup {
    RespondentGroup(
      name: name,
      share: 1,
      ballots: ballots,
      sampling: sampling,
      population: population,
      weighting: weighting
    )
  }
}
