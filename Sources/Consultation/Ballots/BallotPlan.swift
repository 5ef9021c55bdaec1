/// Where exactly everything stands in a file of ballots: what is left is to read them.
struct BallotPlan {
  /// How the ballots are written down.
  let form: BallotForm
  /// The ids of the options, in the order in which they are reported.
  let options: [String]
  /// The columns that the layout names.
  let columns: BallotColumns
  /// What names in an order mean; their options are ``options``.
  let names: OptionNames
  /// For each option, the index of its column from 0; empty for orders.
  var optionColumns: [Int] = []
  /// How many ranks there can be on a ballot.
  var boxCount = 0
  /// The index of the column of the orders from 0.
  var orderColumn = 0
  /// The scale of answers; `nil` for other forms.
  var scale: AnswerScale?
}
