package import ScoringKernel

/// A name as an expression uses it, for checks of unused names and of cycles.
package struct NameUse: Sendable, Hashable {
  /// What the name stands for.
  package enum Target: Sendable, Hashable {
    case measure(MeasureIndex)
    /// The level of a criterion or group.
    case level(Factor)
  }

  package let target: Target
  package let name: String
  /// Where in the text, in bytes of its UTF-8.
  package let place: Range<Int>

  package init(_ target: Target, _ name: String, at place: Range<Int>) {
    self.target = target
    self.name = name
    self.place = place
  }
}

/// A numeric expression, ready for the kernel.
package struct CompiledNumber: Sendable, Equatable {
  package let program: Program
  /// What the number counts.
  package let unit: MeasureUnit
  /// The names it reads, in the order of the text.
  package let uses: [NameUse]

  package init(program: Program, unit: MeasureUnit, uses: [NameUse]) {
    self.program = program
    self.unit = unit
    self.uses = uses
  }
}

/// A condition, ready for the kernel, with the words that each comparison came from.
package struct CompiledCondition: Sendable, Equatable {
  package let condition: Condition
  /// Where each of the condition's atoms stands, by the same index.
  package let atoms: [AtomSource]
  /// The names it reads, in the order of the text.
  package let uses: [NameUse]

  package init(condition: Condition, atoms: [AtomSource], uses: [NameUse]) {
    self.condition = condition
    self.atoms = atoms
    self.uses = uses
  }
}

/// Where a comparison of a condition came from, so that an explanation can quote it.
///
/// For `trend >= 25%` the subject is `trend` and the unit is per cent, so that a near miss can be
/// told as "trend is 23.1%, 1.9 points short".
package struct AtomSource: Sendable, Hashable {
  /// Where in the text, in bytes of its UTF-8; both halves of a `between` have the whole of it.
  package let place: Range<Int>
  /// The text of that place, as written.
  package let text: String
  /// The text of the left-hand side, such as the name of the measure.
  package let subject: String
  /// The unit in which a margin is told: that of the two numbers, or none if not two numbers.
  package let unit: MeasureUnit

  package init(place: Range<Int>, text: String, subject: String, unit: MeasureUnit) {
    self.place = place
    self.text = text
    self.subject = subject
    self.unit = unit
  }
}

/// `change(CURRENT, BASE)`: the two counts that a change is worked out from.
package struct CompiledChange: Sendable, Equatable {
  package let current: MeasureIndex
  package let base: MeasureIndex
  /// The two names, current first.
  package let uses: [NameUse]

  package init(current: MeasureIndex, base: MeasureIndex, uses: [NameUse]) {
    self.current = current
    self.base = base
    self.uses = uses
  }
}

/// How a derived measure is worked out.
package enum CompiledDerivation: Sendable, Equatable {
  case formula(CompiledNumber)
  case change(CompiledChange)

  /// The names it reads, in the order of the text.
  package var uses: [NameUse] {
    switch self {
    case .formula(let number): number.uses
    case .change(let change): change.uses
    }
  }

  /// What the result counts.
  package var unit: MeasureUnit {
    switch self {
    case .formula(let number): number.unit
    case .change: .percent
    }
  }
}
