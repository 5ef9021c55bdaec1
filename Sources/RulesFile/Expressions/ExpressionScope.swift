package import ScoringKernel

/// The names that an expression may use, and what each of them is.
///
/// Measures are one name space, criteria and groups another: `volume >= 100` reads the measure,
/// `volume is "High"` the level.
package struct ExpressionScope: Sendable {
  /// What a measure holds.
  package enum Kind: Sendable, Hashable {
    case number(MeasureUnit)
    /// A judged level, from 1 to this.
    case level(of: Int)
    case yesNo
    /// One of these texts; the measure holds its position, from 0.
    case category([String])
  }

  /// A measure that an expression may read.
  package struct Measure: Sendable, Hashable {
    package let name: String
    package let index: MeasureIndex
    package let kind: Kind

    package init(_ name: String, _ index: MeasureIndex, _ kind: Kind) {
      self.name = name
      self.index = index
      self.kind = kind
    }
  }

  /// A criterion or group whose level an expression may read.
  package struct Scale: Sendable, Hashable {
    package let name: String
    package let factor: Factor
    /// The measure that the criterion reads; `nil` for a group.
    package let measure: String?
    /// The names of the levels, lowest first; empty if it has none.
    package let levels: [String]

    package init(_ name: String, _ factor: Factor, measure: String? = nil, levels: [String]) {
      self.name = name
      self.factor = factor
      self.measure = measure
      self.levels = levels
    }
  }

  /// A name that stands for a value known beforehand.
  package struct Constant: Sendable, Hashable {
    /// The value.
    package enum Value: Sendable, Hashable {
      case number(Double, MeasureUnit)
      case text(String)
      case truth(Bool)
    }

    package let name: String
    package let value: Value

    package init(_ name: String, _ value: Value) {
      self.name = name
      self.value = value
    }
  }

  /// The measures, in the order in which to list them.
  package let measures: [Measure]
  /// The criteria and groups; empty where levels are not known yet, as in a derived measure.
  package let scales: [Scale]
  package let constants: [Constant]
  /// Whether this is the `unless` of a change, where `base` and `significant at 95%` mean something.
  package let isForChange: Bool
  /// What `base` counts there.
  package let baseUnit: MeasureUnit

  private let measurePositions: [String: Int]
  private let scalePositions: [String: Int]
  private let constantPositions: [String: Int]

  /// Makes a scope; of equal names the first one counts.
  ///
  /// - Parameters:
  ///   - measures: The measures that may be read, in the order in which to list them.
  ///   - scales: The criteria and groups whose levels may be read; none where measures are worked
  ///     out, since levels come later.
  ///   - constants: Names of values known beforehand.
  ///   - isForChange: Whether this is the `unless` of a change.
  ///   - baseUnit: What `base` counts there; no unit fits every number.
  package init(
    measures: [Measure],
    scales: [Scale] = [],
    constants: [Constant] = [],
    isForChange: Bool = false,
    baseUnit: MeasureUnit = .none
  ) {
    self.measures = measures
    self.scales = scales
    self.constants = constants
    self.isForChange = isForChange
    self.baseUnit = baseUnit
    self.measurePositions = Self.positions(of: measures.map(\.name))
    self.scalePositions = Self.positions(of: scales.map(\.name))
    self.constantPositions = Self.positions(of: constants.map(\.name))
  }

  private static func positions(of names: [String]) -> [String: Int] {
    Dictionary(zip(names, names.indices), uniquingKeysWith: { first, _ in first })
  }
}

extension ExpressionScope {
  /// The measure of a name.
  package func measure(_ name: String) -> Measure? { measurePositions[name].map { measures[$0] } }

  /// The constant of a name.
  package func constant(_ name: String) -> Constant? {
    constantPositions[name].map { constants[$0] }
  }

  /// The criterion or group whose level a name means.
  package enum ScaleLookup: Sendable, Hashable {
    case found(Scale)
    /// No criterion or group has the name, but these criteria read the measure of the name.
    case ambiguous([String])
    /// A measure that no criterion reads.
    case unscored
    case unknown
  }

  /// Looks for the criterion or group of a name, then for the only criterion that reads the measure.
  ///
  /// - Complexity: Constant for a criterion's or group's own name, else linear in the scales.
  package func scale(_ name: String) -> ScaleLookup {
    if let position = scalePositions[name] { return .found(scales[position]) }
    guard measurePositions[name] != nil else { return .unknown }
    let readers = scales.filter { $0.measure == name }
    guard let first = readers.first else { return .unscored }
    return readers.count == 1 ? .found(first) : .ambiguous(readers.map(\.name))
  }

  /// Whether a word is a name of any kind.
  func declares(_ word: String) -> Bool {
    measurePositions[word] != nil || scalePositions[word] != nil || constantPositions[word] != nil
  }

  /// The names that stand for a number, a text or a yes/no, in the order of the file.
  var valueNames: [String] {
    measures.map(\.name) + constants.map(\.name) + (isForChange ? ["base"] : [])
  }

  /// The names that have a level.
  var levelNames: [String] { scales.map(\.name) }
}
