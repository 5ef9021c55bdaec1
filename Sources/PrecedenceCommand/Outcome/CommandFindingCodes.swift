import Diagnostics

extension FindingCode {
  /// No candidate has the id that was asked for.
  static let unknownCandidate: FindingCode = "C001"
  /// A table or the standard input was given without the rules that go with it.
  static let rulesNeeded: FindingCode = "C002"
  /// A rules file was given where an assessment is wanted.
  static let rulesForAssessment: FindingCode = "C003"
  /// An assessment was given where a rules file or a table is wanted.
  static let assessmentForRules: FindingCode = "C017"
  /// A folder has neither an assessment nor a rules file in it.
  static let nothingToCheck: FindingCode = "C004"
  /// The result cannot be written where it should go.
  static let notWritable: FindingCode = "C005"
  /// A method of counting that does not exist.
  static let unknownMethod: FindingCode = "C011"
  /// A rule for unranked options that does not exist.
  static let unknownUnrankedRule: FindingCode = "C012"
  /// A form of ballots that does not exist, or that a file by itself cannot have.
  static let unknownForm: FindingCode = "C013"
  /// A scale with too few or too many steps.
  static let wrongSteps: FindingCode = "C014"
  /// The assessment has no consultation of that name, or several and none was named.
  static let noConsultation: FindingCode = "C015"
  /// An option of the command line that means nothing to what was named.
  static let idleOption: FindingCode = "C016"
  /// A table or a rules file was given where an assessment is wanted.
  static let notAnAssessment: FindingCode = "C010"
  /// One assessment was named more than once.
  static let assessmentTwice: FindingCode = "C006"
  /// Neither a change nor a scenario file was given.
  static let noScenario: FindingCode = "C020"
  /// A file with scenarios was given where something else is wanted.
  static let scenariosForOther: FindingCode = "C021"
  /// Something else was given where scenarios are wanted.
  static let notScenarios: FindingCode = "C022"
  /// One scenario file, or the standard input, was named more than once.
  static let scenarioFileTwice: FindingCode = "C023"
  /// The file to save scenarios in holds something else, which would be lost.
  static let saveOverOther: FindingCode = "C024"
  /// The result and the scenarios would be written to one file.
  static let saveOverResult: FindingCode = "C025"
  /// Scenarios that were read but, without an assessment, not checked against anything.
  static let scenariosAlone: FindingCode = "C026"
  /// A candidate is to be compared with itself.
  static let sameCandidate: FindingCode = "C027"
  /// The result would replace a file that is no result.
  static let outputOverInput: FindingCode = "C028"
  /// A folder of several assessments was given where one is wanted.
  static let severalAssessments: FindingCode = "C029"
  /// A number of draws that cannot be had.
  static let wrongDraws: FindingCode = "C030"
  /// A seed that is no number, or too large.
  static let wrongSeed: FindingCode = "C031"
  /// A number of threads that cannot be had.
  static let wrongThreads: FindingCode = "C032"
  /// An option of draws where nothing is to be drawn.
  static let contradictoryDraws: FindingCode = "C036"
  /// Settings of draws that make no sense together or for this assessment.
  static let impossibleDraws: FindingCode = "C037"
  /// No order to explain, or two.
  static let wrongOrderOption: FindingCode = "C038"
  /// A group that does not exist.
  static let unknownGroup: FindingCode = "C039"
  /// A judged measure that does not exist.
  static let unknownJudgement: FindingCode = "C040"
  /// A number of pieces of a value function that cannot be had.
  static let wrongPieces: FindingCode = "C041"
  /// A gap between places that cannot be had.
  static let wrongGap: FindingCode = "C042"
  /// An order that cannot be fitted to this assessment.
  static let impossibleFit: FindingCode = "C043"
  /// Something that can be read only once is to be recorded.
  static let notRecordable: FindingCode = "C050"
  /// A file that a record names by an absolute path.
  static let absoluteInput: FindingCode = "C051"
  /// A person whose role or name is missing.
  static let wrongPerson: FindingCode = "C052"
  /// A time that is none.
  static let wrongTime: FindingCode = "C053"
  /// A file that has no place in a bundle.
  static let inputOutsideBundle: FindingCode = "C054"
  /// A folder for a bundle that holds something else.
  static let bundleOverOther: FindingCode = "C055"
  /// The folder with the files of a record is not there.
  static let noEvidenceFolder: FindingCode = "C056"
  /// One thing is to be compared with itself.
  static let comparedWithItself: FindingCode = "C060"
  /// Things of two kinds are to be compared.
  static let comparedKindsDiffer: FindingCode = "C061"
  /// Rules are to be compared without evidence to rank by them.
  static let evidenceNeeded: FindingCode = "C062"
  /// Something else was given where evidence is wanted.
  static let notEvidence: FindingCode = "C063"
  /// A record whose decision does not come out as it says.
  static let notAsRecorded: FindingCode = "C064"
  /// A decision record stands where something else should.
  static let recordForOther: FindingCode = "C065"
  /// A date of a report that is none.
  static let wrongReportDate: FindingCode = "C070"
  /// A palette that does not exist.
  static let unknownPalette: FindingCode = "C071"
  /// An option that does nothing in the form that was asked for.
  static let idleInReport: FindingCode = "C072"
  /// A matrix is wanted of rules that have none.
  static let noMatrix: FindingCode = "C080"
  /// A set to begin with that does not exist.
  static let unknownStarter: FindingCode = "C115"
  /// A file of another content stands where a set would be written.
  static let starterOverOther: FindingCode = "C116"
}
