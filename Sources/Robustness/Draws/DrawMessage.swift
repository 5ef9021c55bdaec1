import Diagnostics
import Precedence
import ScoringKernel

/// The sentences about settings that make no sense.
enum DrawMessage {
  static func count(_ draws: Int) -> DrawFault {
    let most = DisplayNumber.text(Double(DrawSettings.mostDraws))
    if draws > 0 {
      return DrawFault("more draws than \(most) cannot be made: ask for fewer")
    }
    return DrawFault("\(draws) draws say nothing: ask for 1 to \(most)")
  }

  static func candidates(_ count: Int, most: Int) -> DrawFault {
    DrawFault(
      "draws compare every candidate with every other, and \(number(count)) are too many for that: "
        + "\(number(most)) can be compared"
    )
  }

  static let nothingToRank = DrawFault("there are no candidates to rank, so nothing can be drawn")

  static let unrunnable = DrawFault(
    "these rules cannot be run although nothing is wrong with them: a fault of this program"
  )

  static func unknownGroup(_ id: String, _ known: [String]) -> DrawFault {
    DrawFault("no group is called '\(id)'\(hint(id, known, "groups"))")
  }

  static func weighsNot(_ group: GroupDescription) -> DrawFault {
    let way =
      switch group.combination {
      case .sum: "a sum"
      case .product: "a product"
      case .largest: "the largest of its terms"
      case .weightedMean, .weightedProduct: "weighted"
      }
    return DrawFault("group '\(group.id)' is \(way), so it has no weights to draw")
  }

  static func intervalCount(_ group: GroupDescription, _ count: Int) -> DrawFault {
    let terms = group.terms.count
    return DrawFault(
      "group '\(group.id)' has \(terms) \(terms == 1 ? "weight" : "weights"), "
        + "but \(count) \(count == 1 ? "interval is" : "intervals are") given: "
        + "give one for each of \(list(group.terms))"
    )
  }

  static func outside(
    _ group: GroupDescription,
    _ term: String,
    _ interval: ClosedRange<Double>
  ) -> DrawFault {
    DrawFault(
      "the weight of '\(term)' in group '\(group.id)' cannot be \(share(interval.lowerBound)) to "
        + "\(share(interval.upperBound)): weights are shares from 0 to 1"
    )
  }

  static func tooMuch(_ group: GroupDescription, _ sum: Double) -> DrawFault {
    DrawFault(
      "no weights of group '\(group.id)' are within these intervals: "
        + "their lower ends add up to \(percent(sum)), and weights to 100%"
    )
  }

  static func tooLittle(_ group: GroupDescription, _ sum: Double) -> DrawFault {
    DrawFault(
      "no weights of group '\(group.id)' are within these intervals: "
        + "their upper ends add up to \(percent(sum)), and weights to 100%"
    )
  }

  static func unmet(_ group: GroupDescription) -> DrawFault {
    DrawFault("no weights of group '\(group.id)' are as the settings want them")
  }

  static func hardlyMet(_ group: GroupDescription) -> DrawFault {
    DrawFault(
      "hardly any weights of group '\(group.id)' are within these intervals, fewer than one in a "
        + "thousand of those tried: make some interval wider"
    )
  }

  static func unknownTerm(_ term: String, _ group: GroupDescription) -> DrawFault {
    DrawFault("group '\(group.id)' has no '\(term)'\(hint(term, group.terms, "terms"))")
  }

  static func repeated(_ term: String, _ group: GroupDescription) -> DrawFault {
    DrawFault("the order of importance of group '\(group.id)' names '\(term)' twice")
  }

  static func leftOut(_ terms: [String], _ group: GroupDescription) -> DrawFault {
    DrawFault(
      "the order of importance of group '\(group.id)' leaves out \(list(terms)): name every term once"
    )
  }

  /// The nearest word as a question, or what there is.
  private static func hint(_ word: String, _ known: [String], _ what: String) -> String {
    if let question = NearestWord.question(for: word, in: known) { return "; \(question)" }
    return known.isEmpty ? ": there are no \(what)" : ": the \(what) are \(list(known))"
  }

  private static func list(_ names: [String]) -> String {
    let quoted = names.prefix(10).map { "'\($0)'" }.joined(separator: ", ")
    return names.count > 10 ? "\(quoted) and \(names.count - 10) more" : quoted
  }

  private static func share(_ value: Double) -> String { DisplayNumber.text(value, decimals: 4) }

  private static func percent(_ value: Double) -> String {
    DisplayNumber.text(value * 100, decimals: 2) + "%"
  }

  private static func number(_ count: Int) -> String { DisplayNumber.text(Double(count)) }
}
