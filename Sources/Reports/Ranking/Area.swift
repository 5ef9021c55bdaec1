import Precedence

/// One of several rankings, under a title that no other of them has.
struct Area {
  let title: String
  /// The name of the assessment; `nil` if the title has it or it is only that of the rules.
  let subtitle: String?
  let result: AssessmentResult

  /// The rankings with their titles: the area; where two have the same, the name of the assessment
  /// behind it; where even that is the same, a number behind it.
  ///
  /// For example, `Harpenden`, `St Albans: themes` and `St Albans: offences`.
  static func all(_ results: [AssessmentResult]) -> [Area] {
    let short = results.map { $0.area ?? $0.name }
    let isTwice = repeated(short)
    let full = zip(short, results).map { title, result in
      isTwice.contains(title) && result.area != nil ? "\(title): \(result.name)" : title
    }
    return zip(zip(short, numbered(full)), results).map { titles, result in
      let isNamed =
        isTwice.contains(titles.0) || result.area == nil || result.name == result.rules.name
      return Area(title: titles.1, subtitle: isNamed ? nil : result.name, result: result)
    }
  }

  private static func numbered(_ titles: [String]) -> [String] {
    let isTwice = repeated(titles)
    var counts: [String: Int] = [:]
    return titles.map { title in
      guard isTwice.contains(title) else { return title }
      counts[title, default: 0] += 1
      return "\(title) (\(counts[title, default: 1]))"
    }
  }

  private static func repeated(_ titles: [String]) -> Set<String> {
    var seen: Set<String> = []
    return Set(titles.filter { !seen.insert($0).inserted })
  }
}
