package import Diagnostics

extension FindingCode {
  /// Ballots of a file are spoiled.
  package static let spoiledElectionBallots: FindingCode = "B030"
  /// A file holds no ballot, or none that counts.
  package static let noElectionBallots: FindingCode = "B031"
  /// A file of ballots has too many bytes, ballots or options.
  package static let electionFileTooLarge: FindingCode = "B032"
  /// A line of a PrefLib header cannot be used.
  package static let prefLibHeader: FindingCode = "B033"
  /// A PrefLib file does not name its alternatives.
  package static let prefLibWithoutNames: FindingCode = "B034"
  /// The data type of a PrefLib file is not one of ballots.
  package static let prefLibDataType: FindingCode = "B035"
  /// The header of a PrefLib file counts something otherwise than its body.
  package static let prefLibCountDiffers: FindingCode = "B036"
  /// The alternatives of a PrefLib file are numbered from 0.
  package static let prefLibFromZero: FindingCode = "B037"
  /// The alternatives of a PrefLib file are numbered from 0 here and from 1 there.
  package static let prefLibMixedNumbering: FindingCode = "B038"
  /// A file of ballots names an option that there is not.
  package static let unknownElectionOption: FindingCode = "B039"
  /// A file of ballots has two numbers for one option.
  package static let electionOptionTwice: FindingCode = "B040"
  /// The ballots of a PrefLib file are not of the kind that its header says.
  package static let prefLibKindDiffers: FindingCode = "B041"
  /// A PrefLib file has more than two categories, of which only the first counts.
  package static let prefLibCategories: FindingCode = "B042"
  /// The first line of a `.blt` file does not say how many candidates and seats there are.
  package static let bltFirstLine: FindingCode = "B043"
  /// A `.blt` file withdraws a candidate that there is not.
  package static let bltWithdrawal: FindingCode = "B044"
  /// The ballots of a `.blt` file have no end mark.
  package static let bltWithoutEnd: FindingCode = "B045"
  /// A `.blt` file has fewer names than candidates.
  package static let bltTooFewNames: FindingCode = "B046"
  /// A name in a `.blt` file is opened with a quote that is not closed.
  package static let bltUnclosedQuote: FindingCode = "B047"
  /// A name in a file of ballots is empty or is not UTF-8.
  package static let electionNameUnusable: FindingCode = "B048"
}
