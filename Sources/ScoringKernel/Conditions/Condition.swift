/// What has to hold for a rule to fire: comparisons joined by and, or and not.
///
/// The joints are kept apart from the comparisons, so that the kernel can say which single
/// comparison kept a rule from firing and by how much.
package struct Condition: Sendable, Equatable {
  /// The comparisons, in the order of the text.
  package var atoms: [Atom]
  /// How they are joined, as steps on a stack of truths.
  package var steps: [Step]

  package init(atoms: [Atom], steps: [Step]) {
    self.atoms = atoms
    self.steps = steps
  }

  /// One step on the stack of truths.
  package enum Step: Sendable, Hashable {
    case atom(Int)
    case constant(Truth)
    case and
    case or
    case not
  }

  /// One comparison.
  package enum Atom: Sendable, Equatable {
    /// Two numbers.
    case compare(Program, Comparison, Program)
    /// Whether a number is missing; unknown only for an interval in which it may or may not be.
    case isMissing(Program)
    /// A level against a level of the same scale, from 0.
    case level(Factor, Comparison, Int)
    /// Whether the level is missing; itself never unknown.
    case isLevelMissing(Factor)
    /// Whether a category or level measure is one of these.
    case oneOf(MeasureIndex, [Double])
    /// Whether a yes/no measure is yes.
    case isTrue(MeasureIndex)
  }

  /// How two numbers or levels are compared.
  package enum Comparison: Sendable, Hashable, CaseIterable {
    case equal
    case notEqual
    case less
    case atMost
    case greater
    case atLeast
  }
}

/// True, false, or unknown because something is missing (Kleene 1952, strong three-valued logic).
package enum Truth: Int8, Sendable, Hashable {
  case no = -1
  case unknown = 0
  case yes = 1

  package init(_ value: Bool) { self = value ? .yes : .no }

  package static func && (left: Truth, right: Truth) -> Truth {
    left.rawValue < right.rawValue ? left : right
  }

  package static func || (left: Truth, right: Truth) -> Truth {
    left.rawValue > right.rawValue ? left : right
  }

  package static prefix func ! (value: Truth) -> Truth {
    switch value {
    case .no: .yes
    case .unknown: .unknown
    case .yes: .no
    }
  }
}
