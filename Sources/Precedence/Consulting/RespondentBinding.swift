import Consultation
import Diagnostics
import Evidence
import PlainYAML

/// The groups of a consultation as the rules count them: each with its share, its weighting, and the
/// same options as the others.
struct RespondentBinding {
  private let document: AssessmentDocument
  private let rule: ConsultationRule
  private let evidence: ConsultationEvidence
  private(set) var findings = FindingList()

  init(
    _ document: AssessmentDocument,
    _ rule: ConsultationRule,
    _ evidence: ConsultationEvidence
  ) {
    self.document = document
    self.rule = rule
    self.evidence = evidence
  }

  /// The groups, in the order of the file; `nil` if a finding says why there are none.
  mutating func groups() -> [ConsultationResult.Group]? {
    checkMissing()
    let bound = evidence.groups.map { bind($0) }
    guard !bound.isEmpty, bound.count == evidence.section.groups.count,
      evidence.section.hasAllGroups, !findings.hasErrors
    else { return nil }
    let groups = bound.compactMap(\.self)
    guard groups.count == bound.count else { return nil }
    checkWeighted()
    return aligned(groups)
  }

  /// Groups that the rules count and of which the assessment brings nothing.
  private mutating func checkMissing() {
    guard let counted = rule.groups, evidence.section.hasAllGroups else { return }
    let given = evidence.section.groups.map(\.name.value)
    // A misspelt name is one finding, not two.
    let meant = given.filter { rule.share(of: $0) == nil }
      .compactMap { NearestWord.nearest(to: $0, in: counted.map(\.name)) }
    let place = document.source.location(of: evidence.section.groupsRange)
    for group in counted where group.share > 0 && !(given + meant).contains(group.name) {
      let measure = evidence.section.measure.value
      findings.append(
        ConsultationMessage.groupMissing(group.name, measure, at: place, rule: rule.location)
      )
    }
  }

  /// Weighting that the rules ask for and of which nothing comes, since nobody's population is known.
  private mutating func checkWeighted() {
    let margins = evidence.section.groups.map(\.margins)
    guard let wanted = rule.weighting?.margins, !wanted.isEmpty,
      !margins.contains(where: \.isUnreadable),
      !margins.contains(where: { ($0.value ?? []).contains { wanted.contains($0.name.value) } })
    else { return }
    let place = document.source.location(of: evidence.section.groupsRange)
    findings.append(ConsultationMessage.unweighted(wanted, at: place, rule: rule.location))
  }

  /// A group, without its file as a reader sees it.
  private mutating func bind(_ group: ConsultationEvidence.Group) -> ConsultationResult.Group? {
    let section = group.section
    let place = location(section.name)
    guard let share = rule.share(of: section.name.value) else {
      let known = (rule.groups ?? []).map(\.name)
      findings.append(
        ConsultationMessage.unknownGroup(
          section.name.value,
          known,
          at: place,
          rule: rule.location
        )
      )
      return nil
    }
    if section.form.value == .places, !rule.becomes.isOfOrder {
      findings.append(
        ConsultationMessage.orderOnly(
          section.name.value,
          rule.becomes,
          at: place,
          rule: rule.location
        )
      )
    }
    guard let ballots = group.ballots else { return nil }
    if !isAlone(section) { checkCountable(ballots, section) }
    let respondents = RespondentGroup(
      name: section.name.value,
      share: share,
      ballots: ballots,
      sampling: section.sample.value.flatMap { .init(rawValue: $0.rawValue) } ?? .notStated,
      population: section.population.value,
      weighting: weighting(ballots, section)
    )
    return .init(respondents: respondents, file: group.file, mode: section.mode.value)
  }

  /// Whether the group is the only one and published an order: then that order is the result by every
  /// method.
  private func isAlone(_ section: RespondentGroupSection) -> Bool {
    section.form.value == .places && evidence.section.groups.count == 1
  }

  private mutating func checkCountable(_ ballots: Ballots, _ section: RespondentGroupSection) {
    guard ballots.profile.weight > 0, let reason = ballots.profile.lack(of: rule.method) else {
      return
    }
    findings.append(
      ConsultationMessage.uncountable(
        section.name.value,
        rule.method,
        reason,
        at: location(section.name),
        rule: rule.location
      )
    )
  }

  /// The weights that make a group match its population, as far as the rules ask for it.
  private mutating func weighting(
    _ ballots: Ballots,
    _ section: RespondentGroupSection
  ) -> SurveyWeighting? {
    let given = section.margins.value ?? []
    let wanted = rule.weighting?.margins ?? []
    for margin in given where !wanted.contains(margin.name.value) {
      let place = location(margin.name)
      findings.append(ConsultationMessage.marginIdle(margin.name.value, wanted, at: place))
    }
    let used = wanted.compactMap { name in given.first { $0.name.value == name } }
    guard let rule = rule.weighting, !used.isEmpty, ballots.profile.weight > 0 else { return nil }
    if used.count < wanted.count {
      let lacking = wanted.filter { name in !used.contains { $0.name.value == name } }
      let place = location(section.name)
      findings.append(ConsultationMessage.marginMissing(lacking, section.name.value, at: place))
    }
    let raking = Raking(to: used.map(margin), cap: rule.cap)
    let result = raking.weighting(of: ballots)
    findings.append(contentsOf: result.findings)
    return result.weighting
  }

  private func margin(_ margin: RespondentGroupSection.Margin) -> PopulationMargin {
    PopulationMargin(
      LocatedName(margin.name.value, at: location(margin.name)),
      margin.counts.map { count in
        .init(
          LocatedName(count.category.value, at: location(count.category)),
          total: count.count.value
        )
      }
    )
  }

  /// The groups with the options that any of them could choose.
  private mutating func aligned(_ groups: [ConsultationResult.Group]) -> [ConsultationResult.Group]
  {
    let alignment = OptionAlignment(groups, evidence)
    checkSilent(groups)
    for group in groups where group.respondents.ballots.profile.weight > 0 {
      let lacking = alignment.lacking(in: group)
      guard !lacking.isEmpty else { continue }
      findings.append(
        ConsultationMessage.differentOptions(lacking, group.name, at: location(of: group))
      )
    }
    return groups.map { alignment.aligned($0) }
  }

  /// Groups whose share goes to the others, since no ballot of theirs is valid.
  private mutating func checkSilent(_ groups: [ConsultationResult.Group]) {
    let silent = groups.filter { !($0.respondents.ballots.profile.weight > 0) }
    guard silent.count < groups.count else { return }
    for group in silent where group.respondents.share > 0 {
      findings.append(ConsultationMessage.silent(group.name, at: location(of: group)))
    }
  }

  private func location(of group: ConsultationResult.Group) -> Location {
    let section = evidence.section.groups.first { $0.name.value == group.name }
    return document.source.location(of: section?.name.range ?? evidence.section.groupsRange)
  }

  private func location(_ name: Located<String>) -> Location {
    document.source.location(of: name.range)
  }
}
