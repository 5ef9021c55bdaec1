import Precedence

/// The names of candidates, short enough to stand in a sentence.
///
/// For example, `Violent crime, knives, gangs, drug dealing, robbery and exploitation` becomes
/// `Violent crime, knives, gangs...` as long as no other name becomes the same.
struct ShortNames: Sendable {
  /// The longest name that is left whole, in columns.
  static let longest = 34

  private let names: [String: String]

  init(_ result: AssessmentResult) {
    let all = (result.ranking + result.unranked).map {
      (id: $0.id, name: Paragraph.oneLine($0.name))
    }
    var uses: [String: Int] = [:]
    for entry in all { uses[Self.cut(entry.name), default: 0] += 1 }
    var names: [String: String] = [:]
    for entry in all {
      let short = Self.cut(entry.name)
      names[entry.id] = uses[short] == 1 ? short : entry.name
    }
    self.names = names
  }

  /// The name by itself, for a table; the id of a candidate that is not known.
  func plain(_ id: String) -> String { names[id] ?? id }

  /// The name in quotes, for a sentence.
  func quoted(_ id: String) -> String { "\"\(plain(id))\"" }

  /// Several names in quotes.
  func list(_ ids: [String]) -> String { Wording.list(ids.map(quoted)) }

  private static func cut(_ name: String) -> String {
    guard Columns.count(name) > longest else { return name }
    var kept = ""
    for word in name.split(separator: " ") {
      let longer = kept.isEmpty ? String(word) : kept + " " + word
      guard Columns.count(longer) <= longest - 3 else { break }
      kept = longer
    }
    guard !kept.isEmpty else { return String(Columns.split(name[...], at: longest - 3).0) + "..." }
    while let last = kept.last, ",;:".contains(last) { kept.removeLast() }
    return kept + "..."
  }
}
