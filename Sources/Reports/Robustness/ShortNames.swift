import Precedence

/// The names of candidates, short enough to stand in a sentence.
///
/// For example, `Violent crime, knives, gangs, drug dealing, robbery and exploitation` becomes
/// `Violent crime, knives, gangs...` as long as no other name becomes the same.
struct ShortNames: Sendable {
  /// The longest name that is left whole, in columns.
  static let longest = 34

  /// The most names that are listed in a sentence.
  static let mostListed = 3

  private let names: [String: String]
  private let ranking: AssessmentResult

  init(_ result: AssessmentResult) {
    let all = (result.ranking + result.unranked).map {
      (id: $0.id, name: Paragraph.oneLine($0.name))
    }
    var uses: [String: Int] = [:]
    for entry in all { uses[Self.cut(entry.name), default: 0] += 1 }
    var names: [String: String] = [:]
    for entry in all {
      let short = Self.cut(entry.name)
      let isClear = uses[short] == 1
      names[entry.id] = isClear ? short : Self.isTooLong(entry.name) ? entry.id : entry.name
    }
    self.names = names
    ranking = result
  }

  /// The name by itself, for a table; the id of a candidate that is not known.
  func plain(_ id: String) -> String { names[id] ?? id }

  /// The name in quotes, for a sentence.
  func quoted(_ id: String) -> String { "\"\(plain(id))\"" }

  /// Several names in quotes; of more than three the first two, and how many others.
  func list(_ ids: [String]) -> String {
    guard ids.count > Self.mostListed else { return Wording.list(ids.map(quoted)) }
    return Wording.list(ids.prefix(2).map(quoted) + ["\(ids.count - 2) others"])
  }

  /// The candidates whose measure has just this value for a criterion, or whose number it is for a
  /// group, at most three.
  func candidates(with value: Double, on factor: String) -> [String] {
    let ids = ranking.ranking.filter { candidate in
      candidate.number(on: factor).map { $0.isAbout(value) } ?? false
    }.map(\.id)
    return ids.count > Self.mostListed ? [] : ids
  }

  /// Whether a name would fill lines and lines; its id then stands for it.
  private static func isTooLong(_ name: String) -> Bool { Columns.count(name) > 4 * longest }

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

extension CandidateResult {
  /// What a criterion or group reads off the candidate, on the scale of its cuts.
  fileprivate func number(on factor: String) -> Double? {
    if let group = groups.first(where: { $0.id == factor }) { return group.number }
    guard let level = levels.first(where: { $0.id == factor }) else { return nil }
    return measures.first { $0.id == level.measure }?.value
  }
}

extension Double {
  /// Whether two numbers are the same but for noise.
  fileprivate func isAbout(_ other: Double) -> Bool {
    (self - other).magnitude <= 1e-9 * max(magnitude, other.magnitude)
  }
}
