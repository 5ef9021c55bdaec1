package import Diagnostics
package import ScoringKernel

/// What the kernel's indices stand for: names, units, levels, reasons and places in the file.
///
/// Each array has the order of the array of the same name in ``ScoringKernel/Plan``.
package struct RulesNames: Sendable {
  /// The name of the rules as a whole.
  package var title: String
  package var about: String?
  package var version: String?
  /// The documents the rules refer to, in the order of the file.
  package var sources: [SourceName]
  package var measures: [MeasureName]
  package var criteria: [CriterionName]
  /// In the order of the plan: each group after the groups it holds.
  package var groups: [GroupName]
  package var matrix: MatrixNames?
  package var rules: [RuleName]
  /// In the order of the file.
  package var parameters: [ParameterName] = []
  /// The values that say where they come from or when they hold, in the order of the file.
  package var datedValues: [DatedValue] = []

  /// A document the rules refer to.
  package struct SourceName: Sendable, Hashable {
    package let id: String
    package let text: String
  }
}

/// One named step of a scale.
package struct LevelName: Sendable, Hashable {
  package let name: String
  /// What puts a candidate on this level; empty if the file does not say.
  package let definition: [String]

  package init(_ name: String, definition: [String] = []) {
    self.name = name
    self.definition = definition
  }
}

/// A measure's name, what it is counted in, and where it comes from.
package struct MeasureName: Sendable {
  package var id: String
  package var kind: MeasureKind
  /// The unit as shown behind a number, in the file's words: `%`, `crimes`, `days per crime`, or
  /// nothing.
  package var unitText: String
  package var about: String?
  /// Ids of the sources it was taken from.
  package var sources: [String]
  /// What stands for a missing value, as the file or its default says.
  package var missing: MissingPolicy
  /// Whether the file says nothing about missing values, so that the default holds.
  package var isMissingDefault: Bool
  /// How it is worked out; `nil` for a measure that candidates bring.
  package var derivation: DerivationName?
  package var location: Location

  /// How a derived measure is worked out, in the file's words.
  package struct DerivationName: Sendable {
    /// The formula as written: `change(volume, last_year)`.
    package var text: String
    /// The condition under which a change does not count, as written.
    package var unless: String?
    /// The same, ready to run, with the words of each comparison.
    package var unlessCondition: CompiledCondition?
    /// The measures it reads, in the order in which they first stand in the text.
    package var reads: [MeasureIndex]
    package var location: Location
  }
}

/// A criterion's name and the names of its levels.
package struct CriterionName: Sendable {
  package var id: String
  /// Lowest first; empty for `points`, which has no levels.
  package var levels: [LevelName]
  /// Whether the level names are the default ones.
  package var hasDefaultLevels: Bool
  package var about: String?
  package var sources: [String]
  package var location: Location
  /// Where each cut stands; empty for kinds without cuts.
  package var cutLocations: [Location]
}

/// A group's name and the names of its levels.
package struct GroupName: Sendable {
  package var id: String
  /// Lowest first; empty if the group has no levels.
  package var levels: [LevelName]
  package var hasDefaultLevels: Bool
  package var about: String?
  package var location: Location
  /// Where each weight stands, or the name where none was written; in the order of the terms.
  package var termLocations: [Location]
}

/// The names along the matrix.
package struct MatrixNames: Sendable {
  /// The names of both axes' levels, lowest first.
  package var down: [LevelName]
  package var across: [LevelName]
  /// Least serious first.
  package var ratings: [LevelName]
  package var about: String?
  package var location: Location
}

/// A rule's name, reason and flags.
package struct RuleName: Sendable {
  package var id: String
  /// The condition as written.
  package var text: String
  /// The words and unit of each comparison, in the order of ``ScoringKernel/Condition/atoms``.
  package var atoms: [AtomSource]
  /// The reason, in pieces; empty for a rule that needs none and gives none.
  package var because: [BecausePiece]
  /// What each effect is, in the reference's words, in the order of ``ScoringKernel/Rule/effects``.
  package var effectTexts: [String]
  /// The text of each effect that is a flag, else `nil`; in the same order.
  package var flags: [String?]
  /// The measures the condition reads, in the order in which they first stand in the text.
  package var reads: [MeasureIndex]
  /// The parameters the condition reads, by position, in their order.
  package var parameters: [Int] = []
  package var about: String?
  package var location: Location
  /// Where the condition stands.
  package var conditionLocation: Location

  /// A piece of a reason: text, or the value of a measure.
  package enum BecausePiece: Sendable, Hashable {
    case text(String)
    case measure(MeasureIndex)
    /// The value of a parameter, by its position.
    case parameter(Int)
  }
}

/// A parameter's name, value and unit.
package struct ParameterName: Sendable {
  package var id: String
  package var value: Double
  package var kind: MeasureKind
  /// The unit as shown behind a number, in the file's words; may be empty.
  package var unitText: String
  package var about: String?
  package var location: Location
}
