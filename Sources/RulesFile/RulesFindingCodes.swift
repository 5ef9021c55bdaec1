package import Diagnostics

// Codes are never used again for something else; a check that goes takes its code with it.

// The file as a whole and its names.
extension FindingCode {
  /// A `format` that this program does not read.
  package static let unsupportedFormat: FindingCode = "R001"
  /// A name that is not a letter followed by letters, digits and `_`.
  package static let invalidName: FindingCode = "R002"
  /// A name that is a word of the expression language.
  package static let reservedName: FindingCode = "R003"
  /// A name that a criterion and a group share.
  package static let duplicateName: FindingCode = "R004"
  /// A measure that nobody declared.
  package static let unknownMeasure: FindingCode = "R005"
  /// A criterion or group that nobody declared.
  package static let unknownFactor: FindingCode = "R006"
  /// A source that nobody declared.
  package static let unknownSource: FindingCode = "R007"
  /// A level that the scale does not have.
  package static let levelNotOnScale: FindingCode = "R008"
  /// A category that the measure does not have.
  package static let categoryNotInMeasure: FindingCode = "R009"
  /// A rating that the matrix does not have.
  package static let unknownRating: FindingCode = "R010"
  /// A measure that nothing reads.
  package static let unusedMeasure: FindingCode = "R011"
  /// A criterion that nothing reads.
  package static let unusedCriterion: FindingCode = "R012"
  /// A group that nothing reads.
  package static let unusedGroup: FindingCode = "R013"
  /// A source that nothing refers to, where another is referred to.
  package static let unusedSource: FindingCode = "R014"
  /// A rating that no cell of the matrix gives.
  package static let unusedRating: FindingCode = "R015"
}

// Weights and groups.
extension FindingCode {
  /// A weight below 0.
  package static let negativeWeight: FindingCode = "R020"
  /// Weights that are all 0.
  package static let weightsAllZero: FindingCode = "R021"
  /// Weights where the way of combining knows none.
  package static let weightsWithoutMeaning: FindingCode = "R022"
  /// A weight of 0, which leaves its term without a say.
  package static let zeroWeight: FindingCode = "R023"
  /// The same criterion or group twice in one group.
  package static let repeatedTerm: FindingCode = "R024"
  /// Weights so large that they cannot be added up or reckoned with.
  package static let weightsTooLarge: FindingCode = "R025"
  /// Weights so small that nothing can be reckoned with them.
  package static let weightsTooSmall: FindingCode = "R026"
}

// Scales of criteria and groups.
extension FindingCode {
  /// Cuts that do not increase.
  package static let cutsNotIncreasing: FindingCode = "R030"
  /// A number of cuts that does not fit the levels.
  package static let cutsNotMatchingLevels: FindingCode = "R031"
  /// A criterion that does not say of what kind it is.
  package static let kindNotGiven: FindingCode = "R032"
  /// A key that a criterion of this kind cannot have.
  package static let keyOfOtherKind: FindingCode = "R033"
  /// A key without which a criterion of this kind cannot work.
  package static let keyOfKindMissing: FindingCode = "R034"
  /// Points whose inputs do not increase.
  package static let pointsNotIncreasing: FindingCode = "R035"
  /// A score below 0.
  package static let negativeScore: FindingCode = "R036"
  /// A number of scores that does not fit the levels.
  package static let scoresNotMatchingLevels: FindingCode = "R037"
  /// A score that is lower than that of the level below.
  package static let scoresDecreasing: FindingCode = "R038"
  /// Scores that are all the same.
  package static let scoresAllEqual: FindingCode = "R039"
  /// A category that the table leaves out.
  package static let categoryMissing: FindingCode = "R040"
  /// Fewer than 2 levels or more than 10.
  package static let wrongLevelCount: FindingCode = "R041"
  /// The same level twice on one scale, or the same category twice in one measure.
  package static let repeatedLevel: FindingCode = "R042"
  /// A cut that the group's numbers never reach, so that a level stays empty.
  package static let cutOutOfReach: FindingCode = "R043"
}

// The matrix.
extension FindingCode {
  /// Fewer than 2 or more than 10 rows or columns.
  package static let wrongMatrixSize: FindingCode = "R050"
  /// A row that is longer or shorter than the others, or than the levels across.
  package static let wrongRowLength: FindingCode = "R051"
  /// A number of rows that does not fit the levels down.
  package static let wrongRowCount: FindingCode = "R052"
  /// Rows that are not in the order of the levels down, worst first.
  package static let rowsOutOfOrder: FindingCode = "R053"
  /// A criterion without levels as an axis.
  package static let axisWithoutLevels: FindingCode = "R054"
  /// The same criterion or group on both axes.
  package static let sameAxisTwice: FindingCode = "R055"
}

// Cycles.
extension FindingCode {
  /// Groups that hold each other.
  package static let groupCycle: FindingCode = "R060"
  /// Measures that are worked out from each other.
  package static let measureCycle: FindingCode = "R061"
}

// Units and kinds of measures.
extension FindingCode {
  /// A per cent sign on a measure that is not in per cent.
  package static let percentOfOtherUnit: FindingCode = "R070"
  /// A criterion of a kind that cannot read its measure.
  package static let kindNotFittingMeasure: FindingCode = "R071"
  /// A formula that gives another unit than its measure has.
  package static let formulaOfOtherUnit: FindingCode = "R072"
  /// `of` where the unit knows none, or a unit without its `of`.
  package static let choicesNotFittingUnit: FindingCode = "R073"
  /// A unit that is nearly a special one, such as `percentage`.
  package static let nearlySpecialUnit: FindingCode = "R074"
  /// `test` or `unless` on a measure that is no change.
  package static let changeKeyWithoutChange: FindingCode = "R075"
  /// A derived measure that is not a number.
  package static let derivedNotNumber: FindingCode = "R076"
}

// Rules.
extension FindingCode {
  /// A rule that changes a result without giving a reason.
  package static let reasonMissing: FindingCode = "R080"
  /// A name in a reason that is no measure.
  package static let unknownPlaceholder: FindingCode = "R081"
  /// A brace in a reason that is not closed or holds no name.
  package static let brokenPlaceholder: FindingCode = "R082"
  /// An effect that does not exist.
  package static let unknownEffect: FindingCode = "R083"
  /// An effect on a group that is no axis of the matrix.
  package static let effectOffMatrix: FindingCode = "R084"
  /// A level raised or lowered by nothing, or by more than the scale has.
  package static let effectStepOutOfScale: FindingCode = "R085"
  /// Effects of one rule that contradict each other.
  package static let contradictoryEffects: FindingCode = "R086"
  /// An effect on ratings without a matrix.
  package static let effectNeedsMatrix: FindingCode = "R087"
  /// The same effect twice in one rule.
  package static let repeatedEffect: FindingCode = "R088"
}

// The ranking.
extension FindingCode {
  /// A key that cannot be read.
  package static let unreadableKey: FindingCode = "R090"
  /// A key that names nothing to order by.
  package static let unknownRankingKey: FindingCode = "R091"
  /// A ranking by rating without a matrix.
  package static let ratingWithoutMatrix: FindingCode = "R092"
  /// The same key twice.
  package static let repeatedKey: FindingCode = "R093"
  /// A key that holds no order, such as a category.
  package static let keyWithoutOrder: FindingCode = "R094"
}

// Consultations.
extension FindingCode {
  /// A consultation that becomes a measure which the rules work out themselves.
  package static let consultationOfDerived: FindingCode = "R100"
  /// A measure whose unit is not that of what ballots become.
  package static let consultationUnit: FindingCode = "R101"
  /// A way to count ballots that does not exist.
  package static let unknownMethod: FindingCode = "R102"
  /// Something that ballots cannot become by the method.
  package static let becomesOtherThanCounted: FindingCode = "R103"
  /// A rule for unranked options of a method that has none.
  package static let unrankedWithoutBorda: FindingCode = "R104"
  /// A cap on weights below the mean weight.
  package static let capBelowMean: FindingCode = "R105"
  /// A confidence outside 50% to 99.9%.
  package static let confidenceOutOfRange: FindingCode = "R106"
  /// The same margin twice.
  package static let repeatedWeightingMargin: FindingCode = "R107"
  /// A cut that what ballots become never reaches, so that a level stays empty.
  package static let consultationCutOutOfReach: FindingCode = "R108"
}

// What the author accepts.
extension FindingCode {
  /// Something under `accept` that is no code of a finding.
  package static let noFindingCode: FindingCode = "R110"
  /// An acceptance of what the date decides, which no reason settles.
  package static let notToBeAccepted: FindingCode = "R112"
}

// The program itself.
extension FindingCode {
  /// Rules without mistakes from which no plan could be made: a fault of the program.
  package static let planNotMade: FindingCode = "R099"
}
