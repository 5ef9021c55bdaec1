import Diagnostics
import Evidence

@testable import Consultation

/// Respondents and margins for the tests, written down as short as can be.
enum SurveySamples {
  /// Margins as they stand in an assessment file, a line each: `age: {16-34: 75, 35-64: 120}`.
  static func margins(_ text: String) -> [PopulationMargin] {
    let file = SourceText(name: "assessment.yaml", text: text + "\n")
    var start = 0
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      defer { start += line.utf8.count + 1 }
      return margin(line, in: file, from: start)
    }
  }

  private static func margin(
    _ line: Substring,
    in file: SourceText,
    from start: Int
  ) -> PopulationMargin {
    func name(_ part: Substring) -> LocatedName {
      let text = part.drop { $0 == " " }
      let offset = start + line.utf8.distance(from: line.startIndex, to: text.startIndex)
      return LocatedName(String(text), at: file.location(of: offset..<(offset + text.utf8.count)))
    }
    let pieces = line.split(separator: "{", maxSplits: 1)
    let categories = pieces[1].dropLast().split(separator: ",").map { entry in
      let parts = entry.split(separator: ":")
      let total = Double(String(parts[1].drop { $0 == " " })) ?? .nan
      return PopulationMargin.Category(name(parts[0]), total: total)
    }
    return PopulationMargin(name(pieces[0].prefix { $0 != ":" }), categories)
  }

  /// Ballots of respondents who all say the same, with what is known of them: cells of so many each.
  static func ballots(
    traits names: [String],
    _ cells: [(entries: [String], count: Int)],
    weights: [Double]? = nil
  ) -> Ballots {
    let rows = cells.flatMap { cell in [[String]](repeating: cell.entries, count: cell.count) }
    return Ballots(
      form: .ranks,
      profile: Profile(
        options: ["asb"],
        places: [[UInt8](repeating: 1, count: rows.count)],
        weights: weights,
        ballotCount: rows.count
      ),
      traits: names.indices.map { index in trait(names[index], rows.map { $0[index] }) }
    )
  }

  private static func trait(_ name: String, _ column: [String]) -> Ballots.Trait {
    var categories: [String] = []
    for entry in column where !entry.isEmpty && !categories.contains(entry) {
      categories.append(entry)
    }
    return Ballots.Trait(
      name: name,
      categories: categories,
      entries: column.map { entry in Int32(categories.firstIndex(of: entry) ?? -1) }
    )
  }

  /// The 250 respondents of the reference, three ages and two areas.
  static let agesAndAreas = ballots(
    traits: ["age", "area"],
    [
      (["16-34", "North"], 20), (["16-34", "South"], 10), (["35-64", "North"], 60),
      (["35-64", "South"], 40), (["65+", "North"], 90), (["65+", "South"], 30),
    ]
  )

  static func text(_ findings: FindingList) -> String { FindingRenderer().text(findings) }
}
