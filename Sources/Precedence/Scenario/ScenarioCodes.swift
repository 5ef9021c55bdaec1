package import Diagnostics

// The file of scenarios and the options of the command line.
extension FindingCode {
  /// A scenario file of a format that this program does not know.
  package static let otherScenarioFormat: FindingCode = "S001"
  /// A file that holds one scenario and several at once, or neither.
  package static let scenarioForms: FindingCode = "S002"
  /// Two scenarios of one name.
  package static let duplicateScenario: FindingCode = "S003"
  /// More scenarios, or more changes, than are run.
  package static let tooManyScenarios: FindingCode = "S004"
  /// An option that does not say what is changed, or to what.
  package static let unreadableOption: FindingCode = "S005"
}

// What a change is about.
extension FindingCode {
  /// A target that nothing in the assessment or its rules is called.
  package static let unknownTarget: FindingCode = "S010"
  /// A part of a path into the rules that is not there.
  package static let unknownPath: FindingCode = "S011"
  /// A part of the rules that a scenario leaves as it is.
  package static let unchangeable: FindingCode = "S012"
  /// A target that can mean two things.
  package static let ambiguousTarget: FindingCode = "S013"
  /// A candidate that the assessment does not list.
  package static let unknownScenarioCandidate: FindingCode = "S014"
  /// A measure that the rules do not declare.
  package static let unknownScenarioMeasure: FindingCode = "S015"
  /// A figure for a measure that the rules work out.
  package static let changeOfDerived: FindingCode = "S016"
  /// A weight in a group that knows none.
  package static let weightlessGroup: FindingCode = "S017"
  /// Cuts of something that has none, or beneath a level that has none beneath it.
  package static let noSuchCut: FindingCode = "S018"
}

// What it is changed to.
extension FindingCode {
  /// A value that cannot stand for this target.
  package static let wrongScenarioValue: FindingCode = "S020"
  /// A change relative to something that is not there or is no number.
  package static let relativeToNothing: FindingCode = "S021"
  /// A change after which a figure would be what it cannot be.
  package static let impossibleChange: FindingCode = "S022"
  /// The same thing changed twice in one scenario.
  package static let contradictoryChanges: FindingCode = "S023"
  /// A change that leaves everything as it is.
  package static let idleChange: FindingCode = "S024"
  /// A figure of a candidate that takes no part.
  package static let changeOfAbsent: FindingCode = "S025"
}
