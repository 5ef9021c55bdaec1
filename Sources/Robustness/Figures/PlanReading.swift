import ScoringKernel

// What of a plan reads a measure, and which numbers it compares it with.

extension Plan {
  /// The measures that are worked out from a measure, straight or through others.
  func measures(workedOutFrom measure: MeasureIndex) -> [MeasureIndex] {
    var found: [MeasureIndex] = []
    // Each derivation stands after those it reads, so that one pass finds all.
    for derivation in derivations {
      let reads = derivation.readMeasures
      guard reads.contains(measure) || found.contains(where: reads.contains) else { continue }
      found.append(derivation.target)
    }
    return found
  }

  /// The numbers at which something that reads the measure itself may turn.
  ///
  /// Cuts, the inputs of points, and every number in a comparison or formula that the measure, or
  /// one worked out from it, plays a part in.
  func turns(of measure: MeasureIndex) -> [Double] {
    let derived = measures(workedOutFrom: measure)
    var turns: [Double] = []
    for criterion in criteria where criterion.measure == measure {
      switch criterion.kind {
      case .cuts(let cuts, _): turns += cuts
      case .points(let line): turns += line.inputs
      case .table, .judged, .yesNo, .place: break
      }
    }
    for derivation in derivations where derived.contains(derivation.target) {
      turns += derivation.programs.flatMap(\.numbers)
    }
    for atom in rules.flatMap(\.condition.atoms) {
      let reads = atom.readMeasures
      guard reads.contains(measure) || derived.contains(where: reads.contains) else { continue }
      turns += atom.numbers
    }
    return turns
  }

  /// The other measures that a rule or a change sets beside the measure.
  func rivals(of measure: MeasureIndex) -> [MeasureIndex] {
    let reads =
      rules.flatMap(\.condition.atoms).map(\.readMeasures) + derivations.map(\.readMeasures)
    return reads.filter { $0.contains(measure) }.joined().filter { $0 != measure }
  }

  /// Whether anything but bands, levels and plain comparisons with a number reads the measure.
  func isReadByFormula(_ measure: MeasureIndex) -> Bool {
    if !measures(workedOutFrom: measure).isEmpty { return true }
    return rules.flatMap(\.condition.atoms).contains { atom in
      guard case .compare(let left, _, let right) = atom else { return false }
      return atom.readMeasures.contains(measure) && left.steps.count + right.steps.count > 2
    }
  }

  /// Whether the values of other candidates decide what the measure is worth: the order of the
  /// ranking reads it, or a criterion of the kind `place`.
  func isComparedAmongCandidates(_ measure: MeasureIndex) -> Bool {
    let isKey = (ranking.keys + ranking.tieBreaks).contains { $0.source == .measure(measure) }
    return isKey
      || criteria.contains { criterion in
        guard case .place = criterion.kind else { return false }
        return criterion.measure == measure
      }
  }

  /// Whether the score of one candidate may depend on the figures of others.
  var dependsOnTheSet: Bool {
    criteria.contains { if case .place = $0.kind { true } else { false } }
  }

  /// Whether a change is worked out from the measure, so that it has to be a count.
  func isCounted(_ measure: MeasureIndex) -> Bool {
    derivations.contains { derivation in
      guard case .change(let change) = derivation.method else { return false }
      return change.current == measure || change.base == measure
    }
  }
}

extension Derivation {
  fileprivate var programs: [Program] {
    switch method {
    case .formula(let program): [program]
    case .change(let change): (change.unless?.atoms ?? []).flatMap(\.programs)
    }
  }

  fileprivate var readMeasures: [MeasureIndex] {
    let read = programs.flatMap(\.readMeasures)
    guard case .change(let change) = method else { return read }
    return [change.current, change.base] + read
  }
}

extension Condition.Atom {
  fileprivate var programs: [Program] {
    switch self {
    case .compare(let left, _, let right): [left, right]
    case .isMissing(let program): [program]
    case .level, .isLevelMissing, .oneOf, .isTrue: []
    }
  }

  fileprivate var readMeasures: [MeasureIndex] {
    switch self {
    case .oneOf(let measure, _), .isTrue(let measure): [measure]
    case .compare, .isMissing, .level, .isLevelMissing: programs.flatMap(\.readMeasures)
    }
  }

  fileprivate var numbers: [Double] {
    if case .oneOf(_, let values) = self { return values }
    return programs.flatMap(\.numbers)
  }
}

extension Program {
  fileprivate var numbers: [Double] {
    steps.compactMap { if case .number(let value) = $0 { value } else { nil } }
  }

  fileprivate var readMeasures: [MeasureIndex] {
    steps.compactMap { if case .measure(let index) = $0 { index } else { nil } }
  }
}
