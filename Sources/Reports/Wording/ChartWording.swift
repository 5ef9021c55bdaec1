/// The words in and about charts.
enum ChartWording {
  /// A summary tells of no more rows than this.
  private static let mostTold = 40

  static let gone = "gone"
  static let noRatio = "no ratio"

  /// What stands beside a candidate that changed its place.
  static func move(_ move: SlopeChart.Line.Move) -> String {
    switch move {
    case .up(let places): "up \(places)"
    case .down(let places): "down \(places)"
    case .new: "new"
    case .gone, .none: ""
    }
  }

  /// A place on an axis of doublings: `halved`, `no change`, `doubled`, `× 4`.
  ///
  /// - Parameters:
  ///   - count: How many doublings from no change; below 0 for halvings.
  ///   - isShort: Whether there is no room for words: `÷ 2`, `× 2`.
  /// - Returns: What stands at the place.
  static func doublings(_ count: Int, isShort: Bool = false) -> String {
    switch count {
    case 0: "no change"
    case -1 where !isShort: "halved"
    case 1 where !isShort: "doubled"
    case ..<0: "÷ \(1 << min(30, -count))"
    default: "× \(1 << min(30, count))"
    }
  }

  /// The places halfway to half and to double.
  static let between: [(ratio: Double, word: String)] = [(0.75, "-25%"), (1.5, "+50%")]

  // MARK: Below the pictures

  static func barNotes(_ bars: [ContributionsChart.Bar], shown: Int) -> [String] {
    bars.isEmpty ? [nothing] : rest(bars.count, shown)
  }

  static func slopeNotes(_ lines: [SlopeChart.Line], shown: Int) -> [String] {
    guard !lines.isEmpty else { return [nothing] }
    var notes = ["A thick line: the place changed. A thin line: it did not."]
    if [lines.compactMap(\.leftPlace), lines.compactMap(\.rightPlace)].contains(where: hasShared) {
      notes.append("A bar over several dots: they share a place.")
    }
    return [notes.joined(separator: " ")] + rest(lines.count, shown)
  }

  private static func hasShared(_ places: [Int]) -> Bool { Set(places).count < places.count }

  static func trendNotes(_ rows: [TrendChart.Row], shown: Int) -> [String] {
    guard !rows.isEmpty else { return [nothing] }
    var note =
      "A dot: how many there are now for each one before, in the same length of time. The line through it: the 95% interval; where it crosses \"no change\", chance alone can explain the difference."
    if rows.contains(where: { !$0.counts && $0.ratio != nil }) {
      note += " A hollow dot: the change does not count, by the rules."
    }
    return [note] + rest(rows.count, shown)
  }

  private static let nothing = "There is nothing to show."

  private static func rest(_ count: Int, _ shown: Int) -> [String] {
    count > shown ? [PictureWording.more(count - shown) + "; see the table"] : []
  }

  // MARK: For whoever does not see them

  static func barSummary(_ bars: [ContributionsChart.Bar]) -> String {
    told(bars) { bar in
      let parts = bar.parts.filter { $0.drawn > 0 }.map {
        "\(PictureWording.shortened($0.name)) \(Numeral.short($0.value, decimals: 3))"
      }
      let sum = parts.isEmpty ? "" : ": " + parts.joined(separator: ", ")
      return "\(PictureWording.shortened(bar.label)), \(PictureWording.shortened(bar.total))\(sum)."
    }
  }

  static func slopeSummary(left: String, right: String, lines: [SlopeChart.Line]) -> String {
    let start =
      "Places in \(PictureWording.shortened(left)), then in \(PictureWording.shortened(right))."
    return start + " "
      + told(lines) { line in
        let name = PictureWording.shortened(line.name)
        return switch line.move {
        case .none: "\(name) stays at \(line.leftText)."
        case .new: "\(name) is new at \(line.rightText)."
        case .gone: "\(name) is gone from \(line.leftText)."
        case .up, .down: "\(name) goes from \(line.leftText) to \(line.rightText)."
        }
      }
  }

  static func trendSummary(_ rows: [TrendChart.Row]) -> String {
    told(rows) { row in
      let text = row.text.isEmpty ? noRatio : PictureWording.shortened(row.text)
      let remark = row.ratio == nil || row.counts ? "" : ", does not count"
      return "\(PictureWording.shortened(row.name)): \(text)\(remark)."
    }
  }

  private static func told<Row>(_ rows: [Row], _ sentence: (Row) -> String) -> String {
    guard !rows.isEmpty else { return nothing }
    let sentences = rows.prefix(mostTold).map(sentence)
    let rest = rows.count > mostTold ? [PictureWording.more(rows.count - mostTold) + "."] : []
    return (sentences + rest).joined(separator: " ")
  }
}
