import Diagnostics
import PlainYAML

/// Every cell holds one of the ratings, and every rating stands in a cell.
enum MatrixRatingValidator {
  static func findings(in rules: RulesUnderCheck) -> [Finding] {
    guard let matrix = rules.document.matrix.value, let ratings = matrix.ratings.value,
      let rows = matrix.cells.value
    else { return [] }
    let names = ratings.map(\.name.value)
    let cells = rows.flatMap { $0.ratings.value ?? [] }
    let known = Set(names)
    let unknown = cells.filter { !known.contains($0.value) }.map { cell in
      rules.error(
        .unknownRating,
        Message.unknown(cell.value),
        at: cell.range,
        hint: Message.hint(cell.value, names)
      )
    }
    // A rating may be missing from the cells because it is misspelt in one of them.
    guard unknown.isEmpty, !rows.contains(where: \.ratings.isUnreadable) else { return unknown }
    let used = Set(cells.map(\.value))
    return ratings.filter { !used.contains($0.name.value) }.map { rating in
      rules.warning(
        .unusedRating,
        Message.unused(rating.name.value),
        at: rating.name.range,
        hint: Message.unusedHint,
        subjects: [rating.name.value]
      )
    }
  }

  enum Message {
    static func unknown(_ rating: String) -> String { "unknown rating '\(rating.clipped)'" }
    static func hint(_ rating: String, _ names: [String]) -> String {
      NameHint.question(for: rating, in: names)
        ?? "the ratings are \(names.joined(separator: ", "))"
    }
    static func unused(_ rating: String) -> String {
      "no cell of the matrix gives the rating '\(rating)'"
    }
    static let unusedHint = "only a rule could give it; if that is meant, all is well"
  }
}
