/// What a number counts: crimes, days, per cent, or a combination such as pounds per crime.
///
/// Units are words that the rules file declares; two numbers fit together when their words do.
/// Nothing is converted: days and hours are as different as days and crimes.
package struct MeasureUnit: Sendable, Hashable {
  /// The words with the power of each, sorted, none with power 0.
  private let powers: [Power]

  private struct Power: Sendable, Hashable {
    let word: String
    let exponent: Int
  }

  private init(powers: [Power]) { self.powers = powers }

  /// No unit: a bare number, which fits every unit.
  package static let none = MeasureUnit(powers: [])
  /// Per cent.
  package static let percent = MeasureUnit("percent")
  /// Levels of a person's judgement, counted from 1.
  package static let level = MeasureUnit("level")

  /// The unit of one word.
  ///
  /// - Parameter word: As the rules file declares it; `number` means no unit.
  package init(_ word: String) {
    self.init(powers: word == "number" ? [] : [Power(word: word, exponent: 1)])
  }

  /// Whether there is no unit.
  package var isNone: Bool { powers.isEmpty }

  /// Whether numbers of both units can be compared or added.
  package func fits(_ other: MeasureUnit) -> Bool { isNone || other.isNone || self == other }

  /// The unit of a product.
  package static func * (left: MeasureUnit, right: MeasureUnit) -> MeasureUnit {
    left.combined(with: right, sign: 1)
  }

  /// The unit of a quotient; none when both are the same.
  package static func / (left: MeasureUnit, right: MeasureUnit) -> MeasureUnit {
    left.combined(with: right, sign: -1)
  }

  /// The unit of a whole power.
  ///
  /// For example, the square of days is days × days.
  package func raised(to exponent: Int) -> MeasureUnit {
    guard exponent != 0 else { return .none }
    return MeasureUnit(
      powers: powers.map { Power(word: $0.word, exponent: $0.exponent &* exponent) }
        .filter { $0.exponent != 0 }
    )
  }

  private func combined(with other: MeasureUnit, sign: Int) -> MeasureUnit {
    var result: [Power] = []
    var mine = powers[...]
    var theirs = other.powers[...]
    while let first = [mine.first?.word, theirs.first?.word].compactMap(\.self).min() {
      var exponent = 0
      if mine.first?.word == first { exponent &+= mine.removeFirst().exponent }
      if theirs.first?.word == first { exponent &+= sign &* theirs.removeFirst().exponent }
      if exponent != 0 { result.append(Power(word: first, exponent: exponent)) }
    }
    return MeasureUnit(powers: result)
  }
}

extension MeasureUnit: CustomStringConvertible {
  /// The unit as a reader sees it: `crimes`, `pounds per crimes`, `days ** 2`, or `number`.
  package var description: String {
    let above = powers.filter { $0.exponent > 0 }.map { Self.text($0.word, $0.exponent) }
    let below = powers.filter { $0.exponent < 0 }.map { Self.text($0.word, 0 &- $0.exponent) }
    if powers.isEmpty { return "number" }
    let top = above.isEmpty ? "1" : above.joined(separator: " * ")
    return ([top] + below).joined(separator: " per ")
  }

  private static func text(_ word: String, _ exponent: Int) -> String {
    exponent == 1 ? word : "\(word) ** \(exponent)"
  }
}
