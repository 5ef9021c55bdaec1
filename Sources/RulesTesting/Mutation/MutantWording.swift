import Precedence
import RulesFile
import ScoringKernel

/// What is changed, in the words of the rules file.
enum MutantWording {
  /// A number with at most six decimals, without commas, as the file would write it; one that is too
  /// small for that in full.
  static func number(_ value: Double) -> String {
    let scaled = value * 1e6
    guard scaled.magnitude < 0x1p52, value == 0 || scaled.magnitude >= 1e3 else {
      return DisplayNumber.exact(value)
    }
    return DisplayNumber.exact(scaled.rounded() / 1e6)
  }

  /// A cell of the matrix.
  static func cell(_ row: Int, _ column: Int, _ rules: CheckedRules) -> String {
    guard let matrix = rules.plan.matrix, let names = rules.names.matrix,
      names.down.indices.contains(row), names.across.indices.contains(column)
    else { return "rating" }
    let (down, across) = (rules.name(of: matrix.down), rules.name(of: matrix.across))
    return "rating where '\(down)' is \(names.down[row].name) "
      + "and '\(across)' is \(names.across[column].name)"
  }
}
