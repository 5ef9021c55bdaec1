import Precedence
import RulesFile
import ScoringKernel

/// A box in the words of a condition, to be copied: `volume >= 50 and volume < 250 and casework`.
struct BoxWords {
  let text: String

  /// - Parameters:
  ///   - box: One box of a space over measures and levels.
  ///   - space: The space.
  ///   - names: The names of the rules.
  init(_ box: Boxes.Box, _ space: ConditionSpace, _ names: RulesNames) {
    let parts = space.aspects.indices.compactMap { index -> String? in
      guard box[index] != space.whole[index] else { return nil }
      return Self.words(space.aspects[index], space.cells[index], box[index], names)
    }
    text = parts.joined(separator: " and ")
  }

  private static func words(
    _ aspect: Aspect,
    _ cells: ValueCells,
    _ pieces: UInt64,
    _ names: RulesNames
  ) -> String? {
    let chosen = ValueCells.positions(pieces)
    switch (aspect, cells.values) {
    case (.measure(let index), .numbers(let breaks)):
      return numbers(names.measures[index.position], breaks, pieces, from: cells.possible)
    case (.measure(let index), .choices):
      return choices(names.measures[index.position], chosen)
    case (.level(let factor), _):
      let (name, levels) =
        switch factor {
        case .criterion(let index):
          (names.criteria[index.position].id, names.criteria[index.position].levels)
        case .group(let index):
          (names.groups[index.position].id, names.groups[index.position].levels)
        }
      return joined(
        chosen.filter(levels.indices.contains).map { "\(name) is \"\(levels[$0].name)\"" }
      )
    case (.base, _), (.probability, _), (.number, _), (.difference, _): return nil
    }
  }

  private static func joined(_ parts: [String]) -> String {
    parts.count == 1 ? parts[0] : "(\(parts.joined(separator: " or ")))"
  }

  private static func choices(_ measure: MeasureName, _ chosen: [Int]) -> String {
    joined(
      chosen.map { choice in
        switch measure.kind {
        case .yesNo: choice == 1 ? measure.id : "not \(measure.id)"
        case .category(let names): "\(measure.id) = \"\(names[min(choice, names.count - 1)])\""
        case .level, .number: "\(measure.id) = \(choice + 1)"
        }
      }
    )
  }

  /// The pieces of a number, one comparison for each end of each run of neighbours.
  private static func numbers(
    _ measure: MeasureName,
    _ breaks: [Double],
    _ pieces: UInt64,
    from possible: UInt64
  ) -> String {
    let least = possible.trailingZeroBitCount
    // What begins with the least number there can be has no lower end to speak of.
    return joined(
      ValueCells.runs(pieces).map { pieces in
        run(measure, breaks, pieces.lowerBound == least ? 0...pieces.upperBound : pieces)
      }
    )
  }

  private static func run(
    _ measure: MeasureName,
    _ breaks: [Double],
    _ run: ClosedRange<Int>
  ) -> String {
    func amount(_ index: Int) -> String {
      plain(DisplayNumber.exact(breaks[index])) + (measure.kind.isPercent ? "%" : "")
    }
    let (low, high) = (run.lowerBound, run.upperBound)
    if low == high, low % 2 == 1 { return "\(measure.id) = \(amount(low / 2))" }
    var ends: [String] = []
    if low > 0 {
      ends.append("\(measure.id) \(low % 2 == 1 ? ">=" : ">") \(amount((low - 1) / 2))")
    }
    if high < 2 * breaks.count {
      ends.append("\(measure.id) \(high % 2 == 1 ? "<=" : "<") \(amount(high / 2))")
    }
    return ends.joined(separator: " and ")
  }

  /// A number without an exponent, as conditions are written: 1e-05 is `0.00001`.
  ///
  /// Numbers get an exponent below 0.0001 and where all digits stand before the point.
  private static func plain(_ number: String) -> String {
    let parts = number.split(separator: "e")
    guard parts.count == 2, let exponent = Int(parts[1]) else { return number }
    let sign = parts[0].hasPrefix("-") ? "-" : ""
    let digits = parts[0].split(separator: ".").map { $0.filter(\.isNumber) }
    let all = digits.joined()
    let point = (digits.first?.count ?? 0) + exponent
    if point <= 0 { return "\(sign)0." + String(repeating: "0", count: -point) + all }
    return sign + all + String(repeating: "0", count: max(0, point - all.count))
  }
}
