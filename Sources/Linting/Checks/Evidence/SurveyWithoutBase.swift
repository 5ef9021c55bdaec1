import Consultation
import Diagnostics
import Precedence
import RulesFile
import ScoringKernel

extension Check {
  /// What people said, without how many said it or how they were chosen.
  static let surveyWithoutBase = Check(
    .surveyWithoutBase,
    .either(
      rules: { rules in BareSurveys(rules).all.map { finding($0, rules) } },
      candidates: { assessment in
        let values = CandidateValues(assessment)
        let bare = BareSurveys(assessment.rules).all.map { survey in
          let ids = values.ranked.filter {
            !assessment.table[survey.measure, $0.candidate].isNaN
          }.map(\.result.id)
          return finding(survey, assessment.rules, ids)
        }
        return bare + assessment.assessment.consultations.flatMap { asked($0, assessment.rules) }
      },
      findsMore: true
    )
  )

  private static func finding(
    _ survey: BareSurveys.Survey,
    _ rules: LintedRules,
    _ ids: [String] = []
  ) -> Finding {
    let name = rules.names.measures[survey.measure.position]
    let names = ids.isEmpty ? "" : " (for \(QuotedNames.text(ids)))"
    return Finding(
      .surveyWithoutBase,
      .warning,
      survey.isShare
        ? "'\(name.id)' is a share of people\(names), and nothing says of how many"
        : "'\(name.id)' counts \(name.unitText)\(names), and nothing says out of how many",
      at: name.location,
      hint: survey.isShare
        ? "bring the ballots as a consultation, or the number asked as a measure of its own"
        : "bring the number asked too, and score the share: 'is: \(name.id) / asked * 100'",
      subjects: [name.id]
    )
  }

  private static func asked(_ consultation: ConsultationResult, _ rules: LintedRules) -> [Finding] {
    guard let id = consultation.measure,
      let measure = rules.rules.checked.measure(named: id)
    else { return [] }
    let place = rules.names.measures[measure.position].location
    var findings: [Finding] = []
    if consultation.groups.allSatisfy(\.respondents.isOrderOnly) {
      findings.append(orderOnly(consultation, id, at: place))
    }
    let chosen = consultation.groups.filter(\.choseThemselves)
    if consultation.settings.estimatesSelfSelected, !chosen.isEmpty {
      findings.append(selfSelected(chosen, id, at: place))
    }
    return findings
  }

  private static func orderOnly(
    _ consultation: ConsultationResult,
    _ id: String,
    at place: Location
  ) -> Finding {
    let first = consultation.options.compactMap(\.candidate)
    return Finding(
      .surveyWithoutBase,
      .warning,
      "'\(id)' rests on a published order alone: nobody knows how many were asked, so a lead of one "
        + "voice counts like one of hundreds between \(QuotedNames.text(first))",
      at: place,
      hint: "ask the publisher for the numbers; until then let it weigh little",
      subjects: [id]
    )
  }

  private static func selfSelected(
    _ groups: [ConsultationResult.Group],
    _ id: String,
    at place: Location
  ) -> Finding {
    let texts = groups.map { group in
      "'\(group.name.isEmpty ? group.file : group.name)'"
    }
    return Finding(
      .surveyWithoutBase,
      .warning,
      "'\(id)' has a margin of error as if \(texts.joined(separator: ", ")) had been drawn at random, "
        + "but they chose themselves",
      at: place,
      hint: "take 'self-selected: interval' out of the rules: such a margin means little",
      subjects: [id]
    )
  }
}

extension ConsultationResult.Group {
  /// Whether its members came of their own accord, or nobody says how they came.
  fileprivate var choseThemselves: Bool {
    !respondents.isOrderOnly
      && (respondents.sampling == .selfSelected || respondents.sampling == .notStated)
  }
}

/// Measures that look like what people said and come without a base.
private struct BareSurveys {
  /// A measure of a survey.
  struct Survey {
    let measure: MeasureIndex
    /// Whether it is a percentage, and no count of people.
    let isShare: Bool
  }

  private let rules: LintedRules

  private static let subjects = [
    "concern", "concerned", "worry", "worried", "fear", "fears", "unsafe", "safe", "satisfied",
    "satisfaction", "perception", "perceptions", "survey", "respondents", "opinion", "anxious",
    "anxiety", "afraid",
  ]
  /// Units of what people said.
  private static let voices = [
    "respondents", "responses", "votes", "voters", "mentions", "ballots", "answers", "replies",
    "comments",
  ]
  /// Units of people, who may be victims too: only a word for what they feel tells.
  private static let people = ["people", "residents", "persons", "individuals"]
  private static let bases = [
    "respondents", "responses", "asked", "interviewed", "sample", "base", "ballots", "voters",
    "turnout",
  ]

  init(_ rules: LintedRules) { self.rules = rules }

  var all: [Survey] {
    rules.plan.measures.indices.map { MeasureIndex($0) }.compactMap(survey)
  }

  private func survey(_ measure: MeasureIndex) -> Survey? {
    let name = rules.names.measures[measure.position]
    guard name.derivation == nil, !TracedMeasures(rules).isConsulted(measure),
      isScored(measure), !hasBase(beside: name)
    else { return nil }
    let isOfFeeling = words(name.id).contains(where: Self.subjects.contains)
    if name.kind.isPercent { return isOfFeeling ? Survey(measure: measure, isShare: true) : nil }
    let isCount =
      Self.voices.contains(name.kind.word) || (isOfFeeling && Self.people.contains(name.kind.word))
    return isCount ? Survey(measure: measure, isShare: false) : nil
  }

  private func isScored(_ measure: MeasureIndex) -> Bool {
    rules.plan.criteria.contains { $0.measure == measure }
  }

  /// Whether another measure may say how many were asked: a number of people, and no score itself.
  private func hasBase(beside survey: MeasureName) -> Bool {
    rules.names.measures.enumerated().contains { position, name in
      let units = [survey.kind.word, "number"] + Self.voices + Self.people
      return name.id != survey.id && name.kind.isNumber && !name.kind.isPercent
        && units.contains(name.kind.word) && !isScored(MeasureIndex(position))
        && words(name.id).contains(where: Self.bases.contains)
    }
  }

  private func words(_ id: String) -> [String] {
    id.lowercased().split(separator: "_").map(String.init)
  }
}
