import Diagnostics
import Evidence
import Precedence
import RulesFile
import ScoringKernel

extension Check {
  /// Harm from several tables or in several units under one name.
  static let mixedHarm = Check(
    CheckPage(
      .mixedHarm,
      .warning,
      "harm from several scales under one name",
      what: """
        A measure is worked out with weights for some candidates and given as a number for others; or \
        the weights that were used come from rows of their table with different units or price years; \
        or a group of raw levels adds figures in different units as they are. Weights in another unit \
        than the measure are A030.
        """,
      effect: """
        Days of sentence, severity points and pounds put offences in different orders: a candidate can \
        stand above another only because it was measured by another table.
        """,
      mend: """
        Take all candidates from one table, and leave the measure missing where that table says \
        nothing; or make two measures with a criterion each. Accept it where you saw to it that both \
        use one scale, and say how.
        """,
      example: CheckPage.Example(
        wrong: "values: {harm_days: 400}     # the others: counts times days of the harm table",
        right: "# left out: missing, with 'missing: interval' in the rules"
      ),
      source: """
        Ashby, M. P. J. (2018) Comparing methods for measuring crime harm/severity. Policing 12(4), \
        439-454
        """
    ),
    .either(
      rules: { rules in RawSums(rules).findings },
      candidates: { assessment in
        let measures = assessment.plan.measures.indices.map { MeasureIndex($0) }
        let values = CandidateValues(assessment)
        return RawSums(assessment.rules).findings
          + measures.compactMap { mixedOrigin($0, values, assessment) }
          + measures.flatMap { mixedRows($0, values, assessment) }
      },
      findsMore: true
    )
  )

  private static func mixedOrigin(
    _ measure: MeasureIndex,
    _ values: CandidateValues,
    _ assessment: LintedAssessment
  ) -> Finding? {
    var weighted: [String] = []
    var given: [String] = []
    for (_, result) in values.ranked {
      switch result.measures[measure.position].origin {
      case .sum(let terms) where terms.contains { $0.weight != nil }: weighted.append(result.id)
      case .cell, .stated, .judged: given.append(result.id)
      case .sum, .consultation, .formula, .change, .scenario, .missing: continue
      }
    }
    guard !weighted.isEmpty, !given.isEmpty else { return nil }
    let name = assessment.rules.names.measures[measure.position]
    return Finding(
      .mixedHarm,
      .warning,
      "'\(name.id)' is worked out with weights for \(QuotedNames.text(weighted)) and given as a "
        + "number for \(QuotedNames.text(given)): they compare only if both use one scale",
      at: name.location,
      hint: "take all from one table, and leave the measure missing where it says nothing",
      subjects: [name.id] + given
    )
  }

  /// Weights of one table whose rows are of different kinds.
  private static func mixedRows(
    _ measure: MeasureIndex,
    _ values: CandidateValues,
    _ assessment: LintedAssessment
  ) -> [Finding] {
    let rows = WeightRows(measure, values)
    guard let file = assessment.assessment.files.first(where: { $0.path == rows.file }) else {
      return []
    }
    guard let table = Table.read(file.source).table else { return [] }
    return table.columns.filter(WeightRows.saysUnit).compactMap { column in
      rows.finding(column, table, assessment.rules.names.measures[measure.position])
    }
  }
}

/// The rows of a table of weights that went into one measure.
private struct WeightRows {
  private static let headers: Set<String> = ["unit", "units", "currency", "price year", "prices"]

  /// Whether a column says what weights are counted in: `unit`, `Price year`, `price_year`.
  static func saysUnit(_ column: Table.Column) -> Bool {
    headers.contains(
      column.name.lowercased().split { $0 == "_" || $0 == " " }.joined(separator: " ")
    )
  }

  let file: String
  /// The lines that were used, each with the candidates that used it, in the order of the input.
  private let users: [(line: Int, candidates: [String])]

  init(_ measure: MeasureIndex, _ values: CandidateValues) {
    var file = ""
    var users: [(line: Int, candidates: [String])] = []
    for (_, result) in values.ranked {
      guard case .sum(let terms) = result.measures[measure.position].origin else { continue }
      for cell in terms.compactMap(\.weightCell) {
        file = cell.file
        if let place = users.firstIndex(where: { $0.line == cell.row }) {
          if users[place].candidates.last != result.id { users[place].candidates.append(result.id) }
        } else {
          users.append((cell.row, [result.id]))
        }
      }
    }
    self.file = file
    self.users = users
  }

  func finding(_ column: Table.Column, _ table: Table, _ name: MeasureName) -> Finding? {
    var kinds: [(text: String, candidates: [String])] = []
    for row in table.rows {
      guard let user = users.first(where: { $0.line == row.number }) else { continue }
      let text = row[column].text
      if let place = kinds.firstIndex(where: { $0.text == text }) {
        kinds[place].candidates += user.candidates.filter { !kinds[place].candidates.contains($0) }
      } else {
        kinds.append((text, user.candidates))
      }
    }
    guard kinds.count > 1 else { return nil }
    let list = kinds.prefix(QuotedNames.most).map { kind in
      "'\(kind.text)' (\(QuotedNames.text(kind.candidates)))"
    }
    return Finding(
      .mixedHarm,
      .warning,
      "the weights of '\(name.id)' differ in '\(column.name)': \(list.joined(separator: ", "))",
      at: column.location,
      hint: "use rows of one kind, and leave the measure missing for the others",
      subjects: [name.id]
    )
  }
}

/// Looks for groups that add figures in different units as they are.
private struct RawSums {
  private let rules: LintedRules

  init(_ rules: LintedRules) { self.rules = rules }

  var findings: [Finding] {
    rules.plan.groups.enumerated().compactMap { position, group in
      let adds = group.combination == .weightedMean || group.combination == .sum
      guard group.usesRawLevels, adds else { return nil }
      let figures = group.terms.compactMap { figure($0.factor) }
      let units = figures.map(\.unit)
      guard let first = units.first, units.contains(where: { $0 != first }) else { return nil }
      let name = rules.names.groups[position]
      let list = figures.map { "'\($0.criterion)' in \($0.unit)" }.joined(separator: ", ")
      return Finding(
        .mixedHarm,
        .warning,
        "'\(name.id)' adds different units as they are: \(list)",
        at: name.location,
        hint: "leave 'scale: raw levels' out, or give points that turn both into one unit",
        subjects: [name.id]
      )
    }
  }

  /// A criterion whose score is the figure itself, and the figure's unit.
  private func figure(_ factor: Factor) -> (criterion: String, unit: String)? {
    guard case .criterion(let index) = factor else { return nil }
    let criterion = rules.plan.criteria[index.position]
    guard case .points(let line) = criterion.kind, line.inputs == line.outputs else { return nil }
    let measure = rules.names.measures[criterion.measure.position]
    guard measure.kind.word != "number" else { return nil }
    let unit = measure.kind.isPercent ? measure.kind.word : measure.unitText
    return (rules.names.criteria[index.position].id, unit)
  }
}
