import Diagnostics
import Evidence

/// The work of finding out where everything stands.
struct BallotPlanner {
  private let file: BallotFile
  private let layout: BallotLayout
  private let columns: BallotColumns
  private let names: OptionNames
  private let scale: AnswerScale?
  private var knownSurvey: BallotSurvey?
  /// What is wrong with the columns, and what is worth knowing about them.
  private(set) var findings = FindingList()

  /// Makes a planner.
  init(_ file: BallotFile, _ layout: BallotLayout, _ columns: BallotColumns, _ names: OptionNames) {
    self.file = file
    self.layout = layout
    self.columns = columns
    self.names = names
    scale = AnswerScale(layout)
  }

  /// The plan; `nil` if the file cannot be read as ballots, of which the findings say why.
  mutating func plan() -> BallotPlan? {
    let match = ColumnMatch(columns.candidates, names, findings: &findings)
    guard let form = layout.form ?? tellForm(match) else { return nil }
    switch form {
    case .order: return orderPlan()
    case .scores where scale == nil:
      findings.append(BallotMessage.unknownScale(layout, file.source.name))
      return nil
    case .ranks, .ticks, .scores: return markPlan(form, match)
    case .places, .preflib, .blt:
      findings.append(BallotMessage.notATable(form, file.source.name))
      return nil
    }
  }

  private mutating func survey() -> BallotSurvey {
    let survey = knownSurvey ?? BallotSurvey(file, columns, scale: scale)
    knownSurvey = survey
    return survey
  }

  // MARK: Form

  private mutating func tellForm(_ match: ColumnMatch) -> BallotForm? {
    if layout.orderColumn != nil { return .order }
    if layout.steps != nil || !layout.scale.isEmpty { return .scores }
    let finder = FormFinder(
      file: file,
      columns: columns,
      match: match,
      survey: survey(),
      isOpen: names.isOpen
    )
    switch finder.answer {
    case .form(let form, let because):
      findings.append(BallotMessage.told(form, because: because, file.source.name))
      return form
    case .unclear(let because):
      findings.append(BallotMessage.unclearForm(because: because, file))
      return nil
    }
  }

  // MARK: A column for each option

  private mutating func markPlan(_ form: BallotForm, _ match: ColumnMatch) -> BallotPlan? {
    var match = match
    var names = names
    var unknownCount = 0
    if names.isOpen {
      let added = newOptions(form, match)
      names = names.closed(adding: added.map(\.name))
      let left = Set(match.others.map(\.number)).subtracting(added.map(\.number))
      match = ColumnMatch(
        columns.candidates.filter { !left.contains($0.number) },
        names,
        findings: &findings
      )
    } else {
      unknownCount = tellUnknown(form, match)
    }
    guard !match.options.isEmpty else {
      findings.append(BallotMessage.noOptionColumn(form, file))
      return nil
    }
    return markPlan(form, match, names, boxCount: match.boxCount + unknownCount)
  }

  private mutating func markPlan(
    _ form: BallotForm,
    _ match: ColumnMatch,
    _ names: OptionNames,
    boxCount: Int
  ) -> BallotPlan? {
    guard boxCount <= Profile.optionLimit else {
      findings.append(BallotMessage.tooManyOptions(boxCount, file))
      return nil
    }
    tellMissing(match, names)
    let isOpen = self.names.isOpen
    let options = isOpen ? match.options : match.options.sorted { $0.option < $1.option }
    return BallotPlan(
      form: form,
      options: options.map { names.options[$0.option].id },
      columns: columns,
      names: names,
      optionColumns: options.map { $0.column.number - 1 },
      boxCount: boxCount,
      scale: form == .scores ? scale : nil
    )
  }

  /// The columns that become options of an open list; the others are told.
  private mutating func newOptions(_ form: BallotForm, _ match: ColumnMatch) -> [Table.Column] {
    guard !match.others.isEmpty else {
      tellUnused(match.aboutRespondents)
      return []
    }
    let survey = survey()
    let numbers = Set(
      survey.contents.readable(
        match.others.filter { !$0.name.isEmpty }.map(\.number),
        as: form,
        besides: match.boxCount
      )
    )
    let rest = match.others.filter { !numbers.contains($0.number) && survey.isFilled($0) }
    if !rest.isEmpty { findings.append(BallotMessage.columnsWithoutMarks(rest, form)) }
    tellUnused(match.aboutRespondents)
    return match.others.filter { numbers.contains($0.number) }
  }

  /// Tells of columns that no option of a closed list is: mistakes if they hold what options do, or
  /// if their headers are nearly those of options.
  ///
  /// - Returns: How many mistakes there are. They stood on the ballot, so that there are as many more
  ///   ranks: one mistake should not spoil every ballot besides.
  private mutating func tellUnknown(_ form: BallotForm, _ match: ColumnMatch) -> Int {
    var mistakes = 0
    var unused = match.aboutRespondents
    if !match.others.isEmpty {
      let survey = survey()
      let others = match.others.map(\.number)
      let marked = survey.contents.readable(others, as: form, besides: match.boxCount)
      for column in match.others {
        var nearest: String?
        if case .unknown(let word) = names.meaning(of: column.name) { nearest = word }
        let isMarked = survey.isFilled(column) && marked.contains(column.number)
        if isMarked || nearest != nil {
          findings.append(BallotMessage.unknownOption(column, form, nearest: nearest))
          mistakes += 1
        } else if survey.isFilled(column) || !column.name.isEmpty {
          unused.append(column)
        }
      }
    }
    tellUnused(unused)
    return mistakes
  }

  private mutating func tellUnused(_ columns: [Table.Column]) {
    let unused = columns.filter { !BallotColumns.isIdentity($0.name) }
    guard !unused.isEmpty else { return }
    findings.append(BallotMessage.unusedColumns(unused.sorted { $0.number < $1.number }))
  }

  private mutating func tellMissing(_ match: ColumnMatch, _ names: OptionNames) {
    let present = Set(match.options.map(\.option))
    let missing = names.options.indices.filter { !present.contains($0) }
    guard !missing.isEmpty else { return }
    let ids = missing.map { names.options[$0].id }
    findings.append(BallotMessage.optionsWithoutColumn(ids, file.source.name))
  }

  // MARK: Orders

  private mutating func orderPlan() -> BallotPlan? {
    guard let column = orderColumn() else { return nil }
    tellUnused(columns.candidates.filter { $0.number != column.number && !$0.name.isEmpty })
    let names =
      names.isOpen
      ? names.closed(adding: OrderColumn.names(in: file, column, columns.selection)) : names
    guard names.options.count <= Profile.optionLimit else {
      findings.append(BallotMessage.tooManyOptions(names.options.count, file))
      return nil
    }
    return BallotPlan(
      form: .order,
      options: names.options.map(\.id),
      columns: columns,
      names: names,
      orderColumn: column.number - 1
    )
  }

  private mutating func orderColumn() -> Table.Column? {
    if let name = layout.orderColumn {
      return Table.column(name, among: file.columns, of: file.source.name, findings: &findings)
    }
    let possible = OrderColumn.possible(among: columns)
    if possible.count == 1 { return possible[0] }
    let lists = OrderColumn.lists(among: possible, survey())
    if lists.count == 1 { return lists[0] }
    findings.append(BallotMessage.unclearOrderColumn(lists.isEmpty ? possible : lists, file))
    return nil
  }
}
