import Diagnostics
import Evidence

/// What is wrong with margins, in words.
enum RakingMessage {
  static func unusableTotal(
    _ category: PopulationMargin.Category,
    of variable: LocatedName
  ) -> Finding {
    Finding(
      .unusableMarginTotal,
      .error,
      "the total of '\(category.name.text)' in '\(variable.text)' is \(number(category.total))",
      at: category.name.location ?? variable.location,
      hint: "give how many people there are, or their share: a number from 0"
    )
  }

  static func tooLarge(_ variable: LocatedName) -> Finding {
    Finding(
      .unusableMarginTotal,
      .error,
      "the totals of '\(variable.text)' are too large to be added up",
      at: variable.location,
      hint: "give how many people there are, or their share"
    )
  }

  static func emptyMargin(_ variable: LocatedName) -> Finding {
    Finding(
      .emptyMargin,
      .error,
      "the totals of '\(variable.text)' add up to nothing",
      at: variable.location,
      hint: "give how many people there are in each category, or their share"
    )
  }

  static func repeatedVariable(_ name: LocatedName, first: LocatedName) -> Finding {
    Finding(
      .repeatedMargin,
      .error,
      "'\(name.text)' has two margins",
      at: name.location,
      hint: "keep one of them",
      related: related("the first", first.location)
    )
  }

  static func repeatedCategory(
    _ name: LocatedName,
    of variable: LocatedName,
    first: LocatedName
  ) -> Finding {
    Finding(
      .repeatedMargin,
      .error,
      "'\(name.text)' has two totals in '\(variable.text)'",
      at: name.location ?? variable.location,
      hint: "keep one of them",
      related: related("the first", first.location)
    )
  }

  static func noColumn(_ variable: LocatedName, known: [String]) -> Finding {
    let others =
      known.isEmpty
      ? "the ballots say nothing about the respondents"
      : "they say: " + known.map { "'\($0)'" }.joined(separator: ", ")
    return Finding(
      .marginWithoutColumn,
      .error,
      "the ballots do not say the '\(variable.text)' of the respondents",
      at: variable.location,
      hint: NearestWord.question(for: variable.text, in: known) ?? others
    )
  }

  static func outside(
    _ entry: String,
    count: Int,
    of variable: LocatedName,
    known: [String]
  ) -> Finding {
    Finding(
      .respondentsOutsideMargin,
      .error,
      "\(respondents(count)) '\(entry)' in '\(variable.text)', which has no total",
      at: variable.location,
      hint: NearestWord.question(for: entry, in: known)
        ?? "add its total, or empty the cells if it means that nobody knows"
    )
  }

  static func noPeople(
    _ category: PopulationMargin.Category,
    of variable: LocatedName
  ) -> Finding {
    Finding(
      .respondentsOutsideMargin,
      .error,
      "respondents are '\(category.name.text)' in '\(variable.text)', of whom there are 0",
      at: category.name.location ?? variable.location,
      hint: "correct the total: a weight of 0 would throw these ballots away"
    )
  }

  static func nobody(_ category: PopulationMargin.Category, of variable: LocatedName) -> Finding {
    Finding(
      .marginWithoutRespondents,
      .error,
      "no respondent is '\(category.name.text)' in '\(variable.text)', and no weight makes up for that",
      at: category.name.location ?? variable.location,
      hint: "put it together with a neighbouring category, in the ballots and in the margin"
    )
  }

  static func silent(_ count: Int, of all: Int, variable: LocatedName) -> Finding {
    Finding(
      .respondentsWithoutCategory,
      .note,
      "\(count) of \(all) respondents do not say their '\(variable.text)'",
      at: variable.location,
      hint: "their part of the sample stays what it is; the others are weighted to the totals"
    )
  }

  static func differingSums(_ first: PopulationMargin, _ other: PopulationMargin) -> Finding {
    Finding(
      .differingMarginTotals,
      .error,
      "the totals of '\(other.variable.text)' add up to \(number(other.sum)), "
        + "those of '\(first.variable.text)' to \(number(first.sum))",
      at: other.variable.location,
      hint: "both have to count the same people; correct one, or write it in per cent",
      related: related("the other margin", first.variable.location)
    )
  }

  static func nothingToWeight(_ variable: LocatedName?) -> Finding {
    Finding(
      .nothingToWeight,
      .error,
      "there are no ballots to weight",
      at: variable?.location,
      hint: "take the margins away, or correct the ballots that do not count"
    )
  }

  static func related(_ message: String, _ location: Location?) -> [Finding.Related] {
    location.map { [Finding.Related(message: message, location: $0)] } ?? []
  }

  /// A total as a reader would write it: `250`, `12.5`.
  static func number(_ value: Double) -> String {
    guard value.isFinite else { return "not a finite number" }
    guard value.rounded() == value, value.magnitude < 1e15 else { return "\(value)" }
    return "\(Int(value))"
  }

  private static func respondents(_ count: Int) -> String {
    count == 1 ? "1 respondent is" : "\(count) respondents are"
  }
}
