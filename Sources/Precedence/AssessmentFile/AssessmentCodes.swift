package import Diagnostics

extension FindingCode {
  /// An assessment file of a format that this program does not know.
  package static let otherAssessmentFormat: FindingCode = "A001"
  /// Two candidates of one id.
  package static let duplicateCandidate: FindingCode = "A002"
  /// An id that is empty or holds what an id cannot.
  package static let invalidCandidate: FindingCode = "A003"
  /// A table that is not declared.
  package static let unknownTable: FindingCode = "A004"
  /// A measure that the rules do not declare.
  package static let unknownAssessmentMeasure: FindingCode = "A005"
  /// A reference to a table's column that cannot be read as one.
  package static let unreadableReference: FindingCode = "A006"
  /// Two periods of different length are compared.
  package static let unequalPeriods: FindingCode = "A007"
  /// Something that is no date, or a period that ends before it begins.
  package static let invalidDate: FindingCode = "A008"
  /// There is nobody to rank.
  package static let noCandidates: FindingCode = "A009"
  /// A candidate for which every measure is missing.
  package static let candidateWithoutEvidence: FindingCode = "A010"
  /// A measure is missing that the rules refuse to do without.
  package static let missingRefused: FindingCode = "A011"
  /// A level, category or yes/no value that the measure does not have.
  package static let unknownValue: FindingCode = "A012"
  /// A number that the measure cannot be: negative, or no whole number where it is counted.
  package static let impossibleValue: FindingCode = "A013"
  /// A category of a table that no candidate lists.
  package static let unassignedCategory: FindingCode = "A014"
  /// Rules that cannot both be followed fired for one candidate.
  package static let contradictoryRules: FindingCode = "A015"
  /// A value for a measure that the rules work out.
  package static let valueForDerived: FindingCode = "A016"
  /// A measure of a candidate has more than one source.
  package static let severalSources: FindingCode = "A017"
  /// A column that is no measure.
  package static let unknownMeasureColumn: FindingCode = "A018"
  /// A table used for what its kind does not offer.
  package static let wrongTableKind: FindingCode = "A019"
  /// A key that fits no kind of table, or is missing for the table's kind.
  package static let tableKeyMismatch: FindingCode = "A020"
  /// A table of candidates without a column of ids.
  package static let missingIDColumn: FindingCode = "A021"
  /// A change whose counts have no period although others have.
  package static let periodMissing: FindingCode = "A022"
  /// Candidates that cannot be told apart stand across the end of the shortlist.
  package static let tieAcrossShortlist: FindingCode = "A023"
  /// Measures for which nothing in the assessment brings a value.
  package static let measureWithoutSource: FindingCode = "A024"
  /// A place among the candidates changes when candidates come or go.
  package static let setDependence: FindingCode = "A025"
  /// A table of values has no row for a candidate.
  package static let unknownCandidateRow: FindingCode = "A026"
  /// A table whose name means something else where it would be used.
  package static let unusableTableName: FindingCode = "A027"
  /// A key that does nothing without another that is not there.
  package static let idleKey: FindingCode = "A028"
  /// A period whose name is that of no counts that a measure adds.
  package static let unusedPeriod: FindingCode = "A029"
  /// Weights in another unit than the measure that is worked out with them.
  package static let otherWeightUnit: FindingCode = "A030"
  /// Rules that passed their checks and cannot be run all the same.
  package static let unrunnableRules: FindingCode = "A031"
  /// Dates of validity of which the last comes before the first.
  package static let reversedValidity: FindingCode = "A032"
  /// A row of a table of values for nobody among the candidates.
  package static let rowOfNobody: FindingCode = "A033"
}

// Consultations.
extension FindingCode {
  /// A consultation of a measure for which the rules count none.
  package static let unknownConsultation: FindingCode = "A040"
  /// A group of respondents that the rules do not name.
  package static let unknownRespondents: FindingCode = "A041"
  /// A group of the rules whose ballots are nowhere.
  package static let respondentsMissing: FindingCode = "A042"
  /// A key that does not fit the form of the ballots.
  package static let ballotKeyMismatch: FindingCode = "A043"
  /// A name on ballots for a candidate that there is not.
  package static let unknownOptionCandidate: FindingCode = "A044"
  /// A name on ballots that could mean two options.
  package static let ambiguousOption: FindingCode = "A045"
  /// An option that is both counted and passed over, or both a candidate and none.
  package static let contradictoryOption: FindingCode = "A046"
  /// Fewer people in a population than ballots that it cast.
  package static let populationTooSmall: FindingCode = "A047"
  /// A published order from which the rules want more than an order.
  package static let orderIsNoNumber: FindingCode = "A048"
  /// A margin to which the rules weight and that is not given, or the other way round.
  package static let marginMissing: FindingCode = "A049"
  /// A consultation, or a group of one, without a single valid ballot.
  package static let noValidBallots: FindingCode = "A050"
  /// Ballots that cannot be counted by the method of the rules.
  package static let uncountableBallots: FindingCode = "A051"
  /// Groups of respondents that could not choose the same options.
  package static let differentOptions: FindingCode = "A052"
  /// Two groups of respondents that are the same rows of one file.
  package static let sameRespondents: FindingCode = "A053"
}
