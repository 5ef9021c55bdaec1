import Precedence

/// The words in and about pictures.
enum PictureWording {
  /// Names in a summary are no longer than this; the key and the table have them whole.
  private static let longestName = 80
  /// A summary names no more candidates than this.
  private static let mostNamed = 40

  static let ratings = "Ratings"
  static let candidates = "Candidates"
  static let code = "Code"
  static let place = "Place"
  static let name = "Name"
  static let heavyLine =
    "A heavy line: the rating changes here. Every thin line is where one level ends and the next begins."
  static let nearEdge =
    "An arrow: the candidate is near that edge of its cell. A small change of its figures would move it into the next cell."

  /// The name of an axis with the way it goes.
  static func axis(_ name: String) -> String { "\(name) →" }

  /// How many candidates a cell holds; the number alone where the words have no room.
  static func count(_ count: Int, width: Double) -> String {
    let words = count == 0 ? "none" : Numeral.counted(count, "candidate", "candidates")
    return TextWidth.of(words, .small) <= width ? words : Numeral.short(Double(count))
  }

  /// What a cell or key says of those that it does not show.
  static func more(_ count: Int) -> String { "and \(Numeral.short(Double(count))) more" }

  /// What a reader sees when pointing at a code.
  static func tip(_ item: MatrixView.Item) -> String {
    ([named(item)] + item.edges.map(\.text)).joined(separator: "; ")
  }

  /// What the key says of a candidate that a rule moved to another rating.
  static func changed(rating: String, cell: String) -> String {
    "\(rating) by a rule; its cell is \(cell)"
  }

  /// What stands below the key.
  static func keyNotes(_ view: MatrixView, shown: Int) -> [String] {
    var notes: [String] = []
    if view.items.isEmpty { notes.append("There is no candidate in this matrix.") }
    if view.items.count > shown {
      notes.append(more(view.items.count - shown) + "; see the table")
    }
    if !view.absent.isEmpty { notes.append("Not in the matrix: \(listed(view.absent, most: 10)).") }
    return notes
  }

  static func matrixTitle(_ view: MatrixView) -> String { "Risk matrix: \(shortened(view.title))" }

  /// The matrix in words, for whoever does not see it.
  static func matrixSummary(_ view: MatrixView) -> String {
    var sentences = [
      "\(view.down.name) goes up, from \(ends(view.down)); \(view.across.name) goes to the right, from \(ends(view.across)).",
      Numeral.counted(view.items.count, "candidate.", "candidates."),
    ]
    for (index, rating) in view.ratings.enumerated().reversed() {
      sentences.append(cellsRated(index, rating.name, view))
    }
    if !view.absent.isEmpty { sentences.append("Not in the matrix: \(listed(view.absent, most: 10)).") }
    return sentences.joined(separator: " ")
  }

  private static func ends(_ axis: MatrixView.Axis) -> String {
    "\(shortened(axis.levels.first?.name ?? "")) to \(shortened(axis.levels.last?.name ?? ""))"
  }

  private static func cellsRated(_ rating: Int, _ name: String, _ view: MatrixView) -> String {
    let items = view.items.filter { view.cells[$0.row][$0.column] == rating }
    let names = items.map { "\(named($0))" }
    return "In cells rated \(shortened(name)): \(items.isEmpty ? "none" : listed(names, most: mostNamed))."
  }

  private static func named(_ item: MatrixView.Item) -> String {
    "\(item.code) \(shortened(item.name)), place \(item.place)"
  }

  private static func listed(_ names: [String], most: Int) -> String {
    let shown = names.prefix(most).map { shortened($0) }.joined(separator: "; ")
    return names.count > most ? shown + "; \(more(names.count - most))" : shown
  }

  /// A name that is not too long for a sentence.
  static func shortened(_ name: String) -> String {
    let start = name.prefix(longestName + 1)
    return start.count > longestName ? start.dropLast() + "…" : String(start)
  }
}
