import Diagnostics
import Evidence

/// Which columns are which options, as far as their headers say so.
struct ColumnMatch {
  /// The columns that are options, with the index of the option among the names, left to right.
  private(set) var options: [(option: Int, column: Table.Column)] = []
  /// The columns of options that were withdrawn.
  private(set) var withdrawn: [Table.Column] = []
  /// The columns that every survey has, such as `id`.
  private(set) var aboutRespondents: [Table.Column] = []
  /// All others.
  private(set) var others: [Table.Column] = []

  /// How many ranks there can be on a ballot: withdrawn options stood on it, too.
  var boxCount: Int { options.count + withdrawn.count }

  /// Matches columns with names.
  ///
  /// - Parameters:
  ///   - columns: The columns that may be options.
  ///   - names: The names of the options.
  ///   - findings: Receives an error for each column that means the option of another.
  init(_ columns: [Table.Column], _ names: OptionNames, findings: inout FindingList) {
    var first: [Int: Table.Column] = [:]
    for column in columns {
      switch names.knownMeaning(of: column.name) {
      case .option(let option)?:
        if let earlier = first[option] {
          let id = names.options[option].id
          findings.append(BallotMessage.optionTwice(id, column, earlier: earlier))
        } else {
          first[option] = column
          options.append((option, column))
        }
      case .withdrawn?: withdrawn.append(column)
      case .unknown?, nil:
        if BallotColumns.isAboutRespondent(column.name) {
          aboutRespondents.append(column)
        } else {
          others.append(column)
        }
      }
    }
  }
}
