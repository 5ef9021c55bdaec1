import Evidence

/// Tells how ballots are written down from what stands in the file, or that it cannot be told.
///
/// Numbers in a column for each option may be ranks or answers on a scale, and nothing in a file
/// says which. They are taken for ranks only if nine of ten rows number their options 1, 2, 3
/// without a gap or a tie: of three independent answers on a scale of five, 1 row in 21 does.
struct FormFinder {
  /// What was found.
  enum Answer: Equatable {
    /// A form, and what shows it.
    case form(BallotForm, because: String)
    /// None, and why not.
    case unclear(because: String)
  }

  let file: BallotFile
  let columns: BallotColumns
  let match: ColumnMatch
  let survey: BallotSurvey
  /// Whether any column may be an option.
  let isOpen: Bool

  /// The form of the ballots, for a layout that names neither a form nor a scale.
  var answer: Answer {
    let options = optionColumns
    guard !options.isEmpty else {
      let isEmpty = survey.contents.allSatisfy { $0.filled == 0 }
      return isEmpty && !columns.candidates.isEmpty
        ? .unclear(because: "nothing stands below its header") : answerWithoutOptionColumns
    }
    let contents = options.map { survey.contents[$0.number - 1] }
    let filled = contents.reduce(0) { $0 + $1.filled }
    guard filled > 0 else { return .unclear(because: "its cells are empty") }
    let above = contents.reduce(0) { $0 + $1.numbersAboveOne }
    let words = contents.reduce(0) { $0 + $1.tickWords }
    return above == 0
      ? answerForOnes(contents, options) : answerForNumbers(options, hasWords: words > 0)
  }

  private var optionColumns: [Table.Column] {
    let matched = match.options.map(\.column)
    guard isOpen else { return matched }
    let others = match.others.filter { survey.isFilled($0) && !$0.name.isEmpty }.map(\.number)
    let ranks = survey.contents.readable(others, as: .ranks, besides: match.boxCount)
    let ticks = survey.contents.readable(others, as: .ticks, besides: match.boxCount)
    let numbers = Set(matched.map(\.number) + ranks + ticks)
    return file.columns.filter { numbers.contains($0.number) }
  }

  private var answerWithoutOptionColumns: Answer {
    let lists = OrderColumn.lists(among: match.others, survey)
    switch lists.count {
    case 0: return .unclear(because: "no column is an option, and none holds names parted by ';'")
    case 1: return .form(.order, because: "\(lists[0].label) names options one after another")
    default:
      let labels = BallotMessage.listed(lists)
      return .unclear(because: "\(labels) may all hold orders")
    }
  }

  private func answerForOnes(_ contents: [ColumnContent], _ options: [Table.Column]) -> Answer {
    let saysNo = contents.contains { $0.numbers[0] > 0 || $0.tickWords > 0 }
    let ones = RankPattern(file, options: options, selection: columns.selection)
    guard saysNo || ones.hasSharedFirst else {
      return .unclear(because: "a single 1 on each ballot may be a rank or a tick")
    }
    return .form(.ticks, because: "the cells say no more than yes or no")
  }

  private func answerForNumbers(_ options: [Table.Column], hasWords: Bool) -> Answer {
    let pattern = RankPattern(file, options: options, selection: columns.selection)
    guard pattern.isOfRanks, !hasWords else {
      return .unclear(because: "its numbers may be ranks or answers on a scale")
    }
    let count = "\(pattern.sequenceCount.grouped) of \(pattern.rowCount.grouped)"
    return .form(.ranks, because: "\(count) number their options 1, 2, 3 without a gap")
  }
}
