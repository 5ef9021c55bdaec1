import Precedence

/// The sentences of the matrix with its candidates.
extension Wording {
  /// The rules with their version: `Rules: Risk matrix 2026, version 3`.
  static func rulesAndVersion(_ rules: RulesReference) -> String {
    "Rules: \(rules.name)" + (rules.version.map { ", version \($0)" } ?? "")
  }

  /// The date that somebody wants shown: `Date: 21 November 2026`.
  static func dated(_ text: String) -> String { "\(dateFact): \(madeOn(text))" }

  /// What is said about a matrix as a whole, line by line.
  static func matrixFacts(_ result: AssessmentResult, date: String?) -> [ReportDocument.Fact] {
    let facts: [ReportDocument.Fact?] = [
      result.area.map { .init("Area", $0) },
      result.validity.map { .init("Valid", span($0)) },
      result.values.map(valuesFact),
      date.map { .init(dateFact, madeOn($0)) },
      .init("Rules", result.rules.name + (result.rules.version.map { ", version \($0)" } ?? "")),
    ]
    return facts.compactMap(\.self)
  }

  private static func span(_ validity: Validity) -> String {
    validity.from == validity.to
      ? "on \(date(validity.to))" : span(validity.from, validity.to)
  }

  // MARK: Edges

  /// How near a value is to another level.
  ///
  /// For example, `impact 0.62 is 0.005 short of High` and `impact 0.63 is 0.005 from falling to Medium`.
  ///
  /// - Parameters:
  ///   - id: The criterion or group.
  ///   - value: Its value.
  ///   - distance: How far it is from the border.
  ///   - level: The level on the other side.
  ///   - isShort: Whether that level is the more serious one.
  /// - Returns: A clause without a full stop.
  static func nearEdge(
    _ id: String,
    _ value: String,
    _ distance: String,
    of level: String,
    isShort: Bool
  ) -> String {
    "\(name(id)) \(value) is \(distance) \(isShort ? "short of" : "from falling to") \(level)"
  }

  /// A value that lies on the border itself, and so in the upper level.
  static func onEdge(_ id: String, _ value: String, of level: String) -> String {
    "\(name(id)) \(value) is exactly on the border to \(level)"
  }

  /// A distance of numbers of a group: `0.005`, or `less than 0.0001`.
  static func distance(_ distance: Double) -> String {
    let text = Numeral.short(distance)
    return text == "0" ? "less than 0.0001" : text
  }
}

/// The words around the matrix.
extension Wording {
  static let matrixRatings = "Ratings"
  static let matrixCodeColumn = "Code"
  static let matrixPlaceColumn = "Place"
  static let matrixCandidateColumn = "Candidate"
  static let matrixRatingColumn = "Rating"
  static let cellNotesTitle = "About its cell"
  static let matrixKeyCaption = "Key to the matrix"
  static let matrixLevelsTitle = "What the levels mean"
  static let matrixLevelColumn = "Level"
  static let matrixMeaningColumn = "Meaning"
  static let nobodyInMatrix = "There is no candidate in the matrix."

  static func matrixTableCaption(down: String, across: String) -> String {
    "\(down) from the highest down, \(across.prefix(1).lowercased() + across.dropFirst()) "
      + "from the lowest to the right"
  }

  /// What stands under the picture.
  static func matrixCaption(_ view: MatrixView) -> String {
    "The candidates by \(lowercased(view.down.name)) and \(lowercased(view.across.name))"
  }

  /// A level with what leads to it: `High (0.625 up to 0.875)`.
  static func levelWithRange(_ level: RulesSummary.Level) -> String {
    level.name + (level.range.map { " (\($0))" } ?? "")
  }

  /// What a level means: `VH = Very high (0.875 or more): everybody speaks of it; in every ward`.
  static func levelMeaning(_ level: RulesSummary.Level, short: String?) -> String {
    let head = (short.map { "\($0) = " } ?? "") + levelWithRange(level)
    return level.definition.isEmpty
      ? head : "\(head): \(level.definition.joined(separator: "; "))"
  }

  static func notInMatrix(_ names: [String]) -> String {
    sentence("Not in the matrix: \(list(names))")
  }

  static func assumedInMatrix(_ criteria: [String]) -> String {
    "assumed, since the evidence is missing: \(list(criteria))"
  }

  /// A step along an axis: `impact from Medium to High`.
  static func moveInMatrix(_ id: String, from level: String, to moved: String) -> String {
    "\(name(id)) from \(level) to \(moved)"
  }

  static func movedByRule(_ move: String) -> String { "the rules move \(move)" }

  static func ratingByRule(_ rating: String, cell: String) -> String {
    "the rules make it \(rating) instead of \(cell)"
  }

  // MARK: How to read it

  static let howToReadMatrixTitle = "How to read the matrix"

  /// What a matrix is, for somebody who never saw one.
  ///
  /// - Parameter view: The matrix; only what is in it is explained.
  /// - Returns: Sentences, each a paragraph or a bullet of its own.
  static func howToRead(_ view: MatrixView) -> [String] {
    let (down, across) = (lowercased(view.down.name), lowercased(view.across.name))
    var texts = [
      "Each box stands for a level of \(down) and a level of \(across). The further up, the higher "
        + "the \(down); the further to the right, the higher the \(across). The box at "
        + "the top right is the highest of both."
    ]
    if let low = view.ratings.first?.name, let high = view.ratings.last?.name {
      let codes = view.items.isEmpty ? "" : "; the letters are their codes, which the key explains"
      texts.append(
        "The word in a box is the rating that the rules give to it, from \(low), the least serious, "
          + "to \(high), the most serious. The number under it says how many candidates are in the "
          + "box\(codes)."
      )
    }
    let hasArrows = view.items.contains { !$0.edges.isEmpty }
    if hasArrows { texts.append(edges) }
    if view.items.contains(where: { !$0.assumed.isEmpty }) {
      texts.append(assumptions(hasArrows: hasArrows))
    }
    if view.items.contains(where: { !$0.moves.isEmpty }) { texts.append(moves) }
    if view.items.contains(where: { view.rating(of: $0) != $0.rating }) { texts.append(byRule) }
    if view.items.count > 1 { texts.append(sameBox) }
    return texts
  }

  private static let edges =
    "An arrow beside a code points to an edge that the candidate is near to: slightly other "
    + "figures would put it into the next box. Near means within a tenth of the width of the "
    + "level, or of the number where the next level begins."

  /// Of arrows only where there are any: else nobody would know what they are.
  private static func assumptions(hasArrows: Bool) -> String {
    "Where evidence is missing and the rules assume a level in its place, the box is only as good "
      + "as that assumption" + (hasArrows ? ", and no arrow points along that level." : ".")
  }

  private static let moves =
    "A rule can move a candidate into another box than its figures would; the key says so."

  private static let byRule =
    "A rule can change the rating of a candidate and leave it in its box; the key says so."

  private static let sameBox =
    "Candidates in one box need not be equal: the place in the ranking says which comes first."

  private static func lowercased(_ name: String) -> String {
    name.prefix(1).lowercased() + name.dropFirst()
  }
}
